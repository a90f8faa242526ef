import { call } from '@/lib/api/call';
import type { LeaveRequest } from '@api/schemas';

export const askLeave = (agencyId: string, request: LeaveRequest) =>
  call<void>(`/agencies/${agencyId}/leaves`, { method: 'POST', body: request });
