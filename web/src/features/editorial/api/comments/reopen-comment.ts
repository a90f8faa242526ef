import { call } from '@/lib/api/call';
import type { CommentThreadView } from '@api/schemas';

export const reopenComment = (agencyId: string, pieceId: string, threadId: string) =>
  call<CommentThreadView>(`/agencies/${agencyId}/pieces/${pieceId}/comments/${threadId}/reopen`, { method: 'POST' });
