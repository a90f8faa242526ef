import { call } from '@/lib/api/call';
import type { CommentRequest, CommentThreadView } from '@api/schemas';

export const changeComment = (agencyId: string, pieceId: string, threadId: string, messageId: string, request: CommentRequest) =>
  call<CommentThreadView>(`/agencies/${agencyId}/pieces/${pieceId}/comments/${threadId}/messages/${messageId}`, {
    method: 'PATCH', body: request,
  });
