import { queryOptions } from '@tanstack/react-query';
import { apiUrl, call } from '@/lib/api/call';
import type { FollowUpsView, PieceFollowUpsView } from '@api/schemas';

/** What corrections and take-downs ask of the pieces made from this one, and of this one. */
export const followUpsOfPieceQuery = (agencyId: string, pieceId: string) =>
  queryOptions({
    queryKey: ['piece', agencyId, pieceId, 'follow-ups'],
    queryFn: ({ signal }) => call<PieceFollowUpsView>(`/agencies/${agencyId}/pieces/${pieceId}/follow-ups`, { signal }),
  });

/** What is open for this person. */
export const openFollowUpsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['my-day', agencyId, 'follow-ups'],
    queryFn: ({ signal }) => call<FollowUpsView>(`/agencies/${agencyId}/follow-ups`, { signal }),
  });

/** Open and answered ones; days of the newsroom. */
export const followUpsCsvUrl = (agencyId: string, filter: { state?: string; from?: string; to?: string } = {}) => apiUrl(`/agencies/${agencyId}/follow-ups.csv`, { ...filter });
