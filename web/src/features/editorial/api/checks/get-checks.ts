import { call } from '@/lib/api/call';
import type { CheckReport } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const ASK_AGAIN_MS = 2_000;

/** Asked again while addresses in the text are being looked at. */
export const checksQuery = (agencyId: string, pieceId: string) =>
  queryOptions({
    queryKey: ['checks', agencyId, pieceId],
    queryFn: ({ signal }) => call<CheckReport>(`/agencies/${agencyId}/pieces/${pieceId}/checks`, { signal }),
    refetchInterval: (query) => ((query.state.data?.pendingLinks ?? 0) > 0 ? ASK_AGAIN_MS : false),
  });
