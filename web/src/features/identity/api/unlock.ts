import { call } from '@/lib/api/call';

export const unlock = (agencyId: string, personId: string) =>
  call<void>(`/agencies/${agencyId}/people/${personId}/unlock`, { method: 'POST' });
