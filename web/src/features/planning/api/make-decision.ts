import { call } from '@/lib/api/call';
import type { DecisionRequest } from '@api/schemas';

export const makeDecision = (agencyId: string, day: string, request: DecisionRequest) =>
  call<void>(`/agencies/${agencyId}/plan/meetings/${day}/decisions`, { method: 'POST', body: request });
