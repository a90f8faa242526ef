import { call } from '@/lib/api/call';
import type { BoardView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { PieceFilter } from './list-pieces';

export const boardQuery = (agencyId: string, by: string, filter: PieceFilter, outDays?: string) =>
  queryOptions({
    queryKey: ['pieces', agencyId, 'board', by, filter, outDays],
    queryFn: ({ signal }) => call<BoardView>(`/agencies/${agencyId}/piece-board`, { signal, query: { ...filter, by, outDays } }),
    placeholderData: keepPreviousData,
  });
