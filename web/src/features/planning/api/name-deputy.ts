import { call } from '@/lib/api/call';
import type { LeaveRequest, MadeView } from '@api/schemas';

export const nameDeputy = (agencyId: string, request: LeaveRequest) =>
  call<MadeView>(`/agencies/${agencyId}/deputies`, { method: 'POST', body: request });
