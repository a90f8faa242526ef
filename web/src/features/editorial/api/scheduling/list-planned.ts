import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { apiUrl, call } from '@/lib/api/call';
import { NEWSROOM_OFFSET } from '@/lib/format/newsroom-offset';
import type { PlannedActsView } from '@api/schemas';

export interface PlannedFilter { state?: string; act?: string; channel?: string; from?: string; to?: string }

const LOOK_AGAIN_MS = 15_000;

/** Days of the newsroom as the moments between which they lie. */
function query({ from, to, ...rest }: PlannedFilter) {
  const begin = (day: string) => new Date(`${day}T00:00:00${NEWSROOM_OFFSET}`);
  const end = to === undefined ? undefined : new Date(begin(to).getTime() + 86_400_000).toISOString();
  return { ...rest, from: from === undefined ? undefined : begin(from).toISOString(), to: end };
}

export const plannedQuery = (agencyId: string, filter: PlannedFilter) =>
  queryOptions({
    queryKey: ['planned-acts', agencyId, filter],
    queryFn: ({ signal }) => call<PlannedActsView>(`/agencies/${agencyId}/planned-acts`, { signal, query: query(filter) }),
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN_MS,
  });

export const plannedOfPieceQuery = (agencyId: string, piece: string) =>
  queryOptions({
    queryKey: ['planned-acts', agencyId, 'piece', piece],
    queryFn: ({ signal }) => call<PlannedActsView>(`/agencies/${agencyId}/planned-acts`, { signal, query: { piece } }),
  });

export const plannedCsvUrl = (agencyId: string, filter: PlannedFilter) => apiUrl(`/agencies/${agencyId}/planned-acts.csv`, query(filter));
