import { call } from '@/lib/api/call';
import type { PiecesView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export type PieceListView = 'mine' | 'queue' | 'all';

const KEPT_MS = 60_000;

/** The list opens where this person has something: the own pieces, else what waits, else everything. */
export const firstViewQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['first-view', agencyId],
    queryFn: async ({ signal }): Promise<PieceListView> => {
      for (const view of ['mine', 'queue'] as const) {
        const found = await call<PiecesView>(`/agencies/${agencyId}/pieces`, { signal, query: { view, limit: 1 } });
        if (found.items.length > 0) return view;
      }
      return 'all';
    },
    staleTime: KEPT_MS,
  });
