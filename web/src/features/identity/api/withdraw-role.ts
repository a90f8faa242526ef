import { call } from '@/lib/api/call';

export const withdrawRole = (agencyId: string, personId: string, grantId: string) =>
  call<void>(`/agencies/${agencyId}/people/${personId}/roles/${grantId}`, { method: 'DELETE' });
