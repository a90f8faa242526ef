import { call } from '@/lib/api/call';
import type { AuthorshipView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';
import { lasting, type TextKey } from './compare';

export const authorshipQuery = (agencyId: string, pieceId: string, at: TextKey) =>
  queryOptions({
    queryKey: ['authorship', agencyId, pieceId, at],
    queryFn: ({ signal }) => call<AuthorshipView>(`/agencies/${agencyId}/pieces/${pieceId}/authorship`, { query: { at }, signal }),
    staleTime: lasting(at),
  });
