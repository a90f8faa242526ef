import { call } from '@/lib/api/call';

export const closeLink = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/contribution-links/${id}`, { method: 'DELETE' });
