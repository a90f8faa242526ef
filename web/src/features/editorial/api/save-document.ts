import { call } from '@/lib/api/call';
import type { SaveDocumentRequest, SavedDocumentView } from '@api/schemas';

const ANSWER_WITHIN_MS = 20_000;

/** Replaying the same client id and sequence gives the first answer again. */
export const saveDocument = (agencyId: string, pieceId: string, request: SaveDocumentRequest) =>
  call<SavedDocumentView>(`/agencies/${agencyId}/pieces/${pieceId}/document`, {
    method: 'PUT',
    body: request,
    answerWithinMs: ANSWER_WITHIN_MS,
  });
