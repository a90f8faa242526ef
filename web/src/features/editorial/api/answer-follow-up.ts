import { call } from '@/lib/api/call';
import type { FollowUpAnswer, FollowUpView, PieceFollowUpsView } from '@api/schemas';

export const answerFollowUp = (agencyId: string, one: FollowUpView, answer: FollowUpAnswer, note: string) =>
  call<PieceFollowUpsView>(`/agencies/${agencyId}/pieces/${one.pieceId}/follow-ups/${one.id}/answer`, {
    method: 'POST',
    body: { version: one.version, answer, note },
  });
