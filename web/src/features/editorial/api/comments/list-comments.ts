import { call } from '@/lib/api/call';
import type { CommentsView, CommentState } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

/** News of comments come with the live text; this is for a window whose connection is away. */
const ASK_EVERY_MS = 20_000;

export const commentsKey = (agencyId: string, pieceId: string) => ['comments', agencyId, pieceId];

export const commentsQuery = (agencyId: string, pieceId: string, state: CommentState) =>
  queryOptions({
    queryKey: [...commentsKey(agencyId, pieceId), state],
    queryFn: ({ signal }) => call<CommentsView>(`/agencies/${agencyId}/pieces/${pieceId}/comments`, { signal, query: { state } }),
    placeholderData: keepPreviousData,
    refetchInterval: ASK_EVERY_MS,
  });
