import { call } from '@/lib/api/call';
import type { CommentRequest, CommentThreadView } from '@api/schemas';

export const answerComment = (agencyId: string, pieceId: string, threadId: string, request: CommentRequest, idempotencyKey: string) =>
  call<CommentThreadView>(`/agencies/${agencyId}/pieces/${pieceId}/comments/${threadId}/messages`, {
    method: 'POST', body: request, idempotencyKey,
  });
