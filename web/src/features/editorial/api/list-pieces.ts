import { apiUrl, call } from '@/lib/api/call';
import type { PiecesView } from '@api/schemas';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

const PAGE_SIZE = 50;

export interface PieceFilter {
  view?: string; state?: string; step?: string; workflow?: string; section?: string; form?: string; urgency?: string; owner?: string; holder?: string;
  desk?: string; from?: string; to?: string; late?: string; q?: string; sort?: string;
}

const query = (filter: PieceFilter) => ({ ...filter, view: filter.view ?? 'mine' });

export const piecesQuery = (agencyId: string, filter: PieceFilter, start: string | null = null) =>
  infiniteQueryOptions({
    queryKey: ['pieces', agencyId, filter, start],
    queryFn: ({ signal, pageParam }) =>
      call<PiecesView>(`/agencies/${agencyId}/pieces`, {
        signal,
        query: { ...query(filter), limit: PAGE_SIZE, cursor: pageParam },
      }),
    initialPageParam: start,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const piecesCsvUrl = (agencyId: string, filter: PieceFilter) => apiUrl(`/agencies/${agencyId}/pieces.csv`, query(filter));
