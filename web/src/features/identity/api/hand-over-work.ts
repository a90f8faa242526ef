import { call } from '@/lib/api/call';
import type { HandedOverView, HandOverRequest } from '@api/schemas';

const ANSWER_WITHIN_MS = 120_000;

export const handOverWork = (agencyId: string, personId: string, request: HandOverRequest, idempotencyKey: string) =>
  call<HandedOverView>(`/agencies/${agencyId}/people/${personId}/hand-over`, {
    method: 'POST', body: request, idempotencyKey, answerWithinMs: ANSWER_WITHIN_MS,
  });
