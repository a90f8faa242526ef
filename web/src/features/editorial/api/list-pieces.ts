import { apiUrl, call } from '@/lib/api/call';
import type { PiecesView } from '@api/schemas';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

const PAGE_SIZE = 50;

export interface PieceFilter { view?: string; state?: string; section?: string; q?: string; sort?: string }

const query = (filter: PieceFilter) => ({ ...filter, view: filter.view ?? 'mine', sort: filter.sort ?? '-updated' });

export const piecesQuery = (agencyId: string, filter: PieceFilter) =>
  infiniteQueryOptions({
    queryKey: ['pieces', agencyId, filter],
    queryFn: ({ signal, pageParam }) =>
      call<PiecesView>(`/agencies/${agencyId}/pieces`, {
        signal,
        query: { ...query(filter), limit: PAGE_SIZE, cursor: pageParam },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const piecesCsvUrl = (agencyId: string, filter: PieceFilter) => apiUrl(`/agencies/${agencyId}/pieces.csv`, query(filter));
