import { call } from '@/lib/api/call';

export const acceptAssignment = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/plan/assignments/${id}/accept`, { method: 'POST', body: {} });
