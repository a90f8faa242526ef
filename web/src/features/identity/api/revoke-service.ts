import { call } from '@/lib/api/call';

export const revokeService = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/service-tokens/${id}`, { method: 'DELETE' });
