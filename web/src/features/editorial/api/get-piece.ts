import { call } from '@/lib/api/call';
import type { PieceView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const pieceQuery = (agencyId: string, id: string) =>
  queryOptions({
    queryKey: ['piece', agencyId, id],
    queryFn: ({ signal }) => call<PieceView>(`/agencies/${agencyId}/pieces/${id}`, { signal }),
  });
