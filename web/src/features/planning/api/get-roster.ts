import { apiUrl, call } from '@/lib/api/call';
import type { RosterView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const rosterQuery = (agencyId: string, day: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'duty', day],
    queryFn: ({ signal }) => call<RosterView>(`/agencies/${agencyId}/duty`, { signal, query: { day } }),
    placeholderData: keepPreviousData,
  });

export const rosterCsvUrl = (agencyId: string, day: string) => apiUrl(`/agencies/${agencyId}/duty.csv`, { day });
