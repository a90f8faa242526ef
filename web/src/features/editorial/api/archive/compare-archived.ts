import { queryOptions } from '@tanstack/react-query';
import { call } from '@/lib/api/call';
import type { DiffView } from '@api/schemas';

export const archivedDiffQuery = (agencyId: string, pieceId: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['archive-diff', agencyId, pieceId, from, to],
    queryFn: ({ signal }) => call<DiffView>(`/agencies/${agencyId}/archive/${pieceId}/compare`, { signal, query: { from, to } }),
    staleTime: Infinity,
  });
