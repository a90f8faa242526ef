import { call } from '@/lib/api/call';
import type { CommentThreadView, NewCommentRequest } from '@api/schemas';

export const beginComment = (agencyId: string, pieceId: string, request: NewCommentRequest, idempotencyKey: string) =>
  call<CommentThreadView>(`/agencies/${agencyId}/pieces/${pieceId}/comments`, { method: 'POST', body: request, idempotencyKey });
