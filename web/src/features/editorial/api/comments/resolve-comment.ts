import { call } from '@/lib/api/call';
import type { CommentThreadView } from '@api/schemas';

export const resolveComment = (agencyId: string, pieceId: string, threadId: string) =>
  call<CommentThreadView>(`/agencies/${agencyId}/pieces/${pieceId}/comments/${threadId}/resolve`, { method: 'POST' });
