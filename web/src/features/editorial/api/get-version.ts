import { call } from '@/lib/api/call';
import type { VersionDocumentView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const versionQuery = (agencyId: string, pieceId: string, number: number) =>
  queryOptions({
    queryKey: ['version', agencyId, pieceId, number],
    queryFn: ({ signal }) =>
      call<VersionDocumentView>(`/agencies/${agencyId}/pieces/${pieceId}/versions/${number}`, { signal }),
    staleTime: Infinity,
  });
