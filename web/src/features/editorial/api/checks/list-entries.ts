import { call } from '@/lib/api/call';
import type { CheckEntriesView, CheckList } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const checkEntriesQuery = (agencyId: string, list: CheckList) =>
  queryOptions({
    queryKey: ['check-entries', agencyId, list],
    queryFn: ({ signal }) => call<CheckEntriesView>(`/agencies/${agencyId}/check-settings/entries`, { query: { list }, signal }),
  });
