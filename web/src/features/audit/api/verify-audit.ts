import { call } from '@/lib/api/call';
import type { AuditVerificationView } from '@api/schemas';

const ANSWER_WITHIN_MS = 120_000;

export const verifyAudit = (agencyId: string) =>
  call<AuditVerificationView>(`/agencies/${agencyId}/audit/verification`, { answerWithinMs: ANSWER_WITHIN_MS });
