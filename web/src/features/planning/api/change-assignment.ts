import { call } from '@/lib/api/call';
import type { AssignmentRequest } from '@api/schemas';

export const changeAssignment = (agencyId: string, id: string, request: AssignmentRequest) =>
  call<void>(`/agencies/${agencyId}/plan/assignments/${id}`, { method: 'PUT', body: request });
