import { call } from '@/lib/api/call';
import type { PrintPiecesView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const printPiecesQuery = (agencyId: string, q: string) =>
  queryOptions({
    queryKey: ['print', agencyId, 'pieces', q],
    queryFn: ({ signal }) => call<PrintPiecesView>(`/agencies/${agencyId}/print/pieces`, { signal, query: { q } }),
    placeholderData: keepPreviousData,
  });
