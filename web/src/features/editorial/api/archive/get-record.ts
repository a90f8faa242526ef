import { queryOptions } from '@tanstack/react-query';
import { apiUrl, call } from '@/lib/api/call';
import type { ArchivedRecordView } from '@api/schemas';

/** Each opening is put on record, so it is read once and not again by itself. */
export const recordQuery = (agencyId: string, pieceId: string) =>
  queryOptions({
    queryKey: ['archive-record', agencyId, pieceId],
    queryFn: ({ signal }) => call<ArchivedRecordView>(`/agencies/${agencyId}/archive/${pieceId}`, { signal }),
    staleTime: Infinity,
  });

export const archivedVersionUrl = (agencyId: string, pieceId: string, revision: number) =>
  apiUrl(`/agencies/${agencyId}/archive/${pieceId}/versions/${revision}`);

export const archivedZipUrl = (agencyId: string, pieceId: string) => apiUrl(`/agencies/${agencyId}/archive/${pieceId}/record.zip`);
