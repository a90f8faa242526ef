import { call } from '@/lib/api/call';
import type { LeaveRequest } from '@api/schemas';

export const nameDeputy = (agencyId: string, request: LeaveRequest) =>
  call<void>(`/agencies/${agencyId}/deputies`, { method: 'POST', body: request });
