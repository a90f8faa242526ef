import { call } from '@/lib/api/call';
import type { HistoryView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const historyQuery = (agencyId: string, pieceId: string) =>
  queryOptions({
    queryKey: ['history', agencyId, pieceId],
    queryFn: ({ signal }) => call<HistoryView>(`/agencies/${agencyId}/pieces/${pieceId}/history`, { signal }),
  });
