import { call } from '@/lib/api/call';
import type { LeaveRequest, MadeView } from '@api/schemas';

export const askLeave = (agencyId: string, request: LeaveRequest) =>
  call<MadeView>(`/agencies/${agencyId}/leaves`, { method: 'POST', body: request });
