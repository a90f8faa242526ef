import { call } from '@/lib/api/call';

export const removeShift = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/duty/shifts/${id}`, { method: 'DELETE' });
