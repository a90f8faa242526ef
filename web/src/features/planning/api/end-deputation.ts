import { call } from '@/lib/api/call';

export const endDeputation = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/deputies/${id}`, { method: 'DELETE' });
