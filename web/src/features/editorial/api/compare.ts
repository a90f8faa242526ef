import { call } from '@/lib/api/call';
import type { DiffView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

/** `current`, `v3` for a version, `p1` for a publication. */
export type TextKey = string;

/** The present text changes while people look at it; kept ones never do. */
export const lasting = (...keys: TextKey[]) => (keys.includes('current') ? 0 : Infinity);

export const compareQuery = (agencyId: string, pieceId: string, from: TextKey, to: TextKey) =>
  queryOptions({
    queryKey: ['compare', agencyId, pieceId, from, to],
    queryFn: ({ signal }) => call<DiffView>(`/agencies/${agencyId}/pieces/${pieceId}/compare`, { query: { from, to }, signal }),
    staleTime: lasting(from, to),
  });
