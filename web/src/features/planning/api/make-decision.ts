import { call } from '@/lib/api/call';
import type { DecidedView, DecisionRequest } from '@api/schemas';

export const makeDecision = (agencyId: string, day: string, request: DecisionRequest) =>
  call<DecidedView>(`/agencies/${agencyId}/plan/meetings/${day}/decisions`, { method: 'POST', body: request });
