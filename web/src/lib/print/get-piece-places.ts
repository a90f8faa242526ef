import { asProblem } from '@/lib/api/problem';
import { call } from '@/lib/api/call';
import type { PiecePlaceView, PiecePlacesView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const ASK_EVERY_MS = 4_000;
const ASK_AGAIN_MS = 60_000;

/** Where a piece stands on paper. While it stands somewhere, what is typed is measured again and again. */
export const piecePlacesQuery = (agencyId: string, pieceId: string) =>
  queryOptions({
    queryKey: ['print', agencyId, 'places-of', pieceId],
    queryFn: async ({ signal }): Promise<PiecePlaceView[]> => {
      try {
        return (await call<PiecePlacesView>(`/agencies/${agencyId}/print/pieces/${pieceId}/places`, { signal })).items;
      } catch (error) {
        if (asProblem(error).status === 404) return [];
        throw error;
      }
    },
    refetchInterval: (query) => ((query.state.data?.length ?? 0) > 0 ? ASK_EVERY_MS : ASK_AGAIN_MS),
  });
