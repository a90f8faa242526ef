import { call } from '@/lib/api/call';

export const removeAssignment = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/plan/assignments/${id}`, { method: 'DELETE' });
