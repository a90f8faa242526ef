import { call } from '@/lib/api/call';
import type { VerificationView } from '@api/schemas';

const ANSWER_WITHIN_MS = 120_000;

export const verifyAudit = (agencyId: string) =>
  call<VerificationView>(`/agencies/${agencyId}/audit/verification`, { answerWithinMs: ANSWER_WITHIN_MS });
