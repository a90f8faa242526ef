import { asProblem } from '@/lib/api/problem';
import { call } from '@/lib/api/call';
import type { StoryView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const FRESH_MS = 60_000;

interface Origin { story: StoryView; assignmentId: string }
interface NoOrigin { story: null }

/** Where a piece comes from in the plan; nothing for a piece that was never planned. */
export const originQuery = (agencyId: string, pieceId: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'origin', pieceId],
    queryFn: async ({ signal }) => {
      try {
        const origin = await call<Origin | NoOrigin>(`/agencies/${agencyId}/plan/pieces/${pieceId}`, { signal });
        return origin.story === null ? null : origin;
      } catch (error) {
        if (asProblem(error).status === 404) return null;
        throw error;
      }
    },
    staleTime: FRESH_MS,
  });
