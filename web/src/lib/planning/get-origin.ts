import { asProblem } from '@/lib/api/problem';
import { call } from '@/lib/api/call';
import type { PieceOriginView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const FRESH_MS = 60_000;

/** Where a piece comes from in the plan; nothing for a piece that was never planned. */
export const originQuery = (agencyId: string, pieceId: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'origin', pieceId],
    queryFn: async ({ signal }) => {
      try {
        const { story, assignmentId } = await call<PieceOriginView>(`/agencies/${agencyId}/plan/pieces/${pieceId}`, { signal });
        return story === null || assignmentId === null ? null : { story, assignmentId };
      } catch (error) {
        if (asProblem(error).status === 404) return null;
        throw error;
      }
    },
    staleTime: FRESH_MS,
  });
