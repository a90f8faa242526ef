import { call } from '@/lib/api/call';
import type { LeaveActRequest } from '@api/schemas';

export const decideLeave = (agencyId: string, id: string, request: LeaveActRequest) =>
  call<void>(`/agencies/${agencyId}/leaves/${id}/acts`, { method: 'POST', body: request });
