import { call } from '@/lib/api/call';
import type { ReadersView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

const FRESH_MS = 60_000;

export const readersQuery = (agencyId: string, pieceId: string, q: string | null) =>
  queryOptions({
    queryKey: ['readers', agencyId, pieceId, q],
    queryFn: ({ signal }) => call<ReadersView>(`/agencies/${agencyId}/pieces/${pieceId}/readers`, { signal, query: { q } }),
    enabled: q !== null,
    placeholderData: keepPreviousData,
    staleTime: FRESH_MS,
  });
