import { apiUrl, call } from '@/lib/api/call';
import type { FlatplanView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const ASK_EVERY_MS = 5_000;
const WHILE_MAKING_MS = 1_000;

/** Texts are written while the page is built, so the rooms are measured again all the time it is looked at. */
export const flatplanQuery = (agencyId: string, issueId: string) =>
  queryOptions({
    queryKey: ['print', agencyId, 'flatplan', issueId],
    queryFn: ({ signal }) => call<FlatplanView>(`/agencies/${agencyId}/print/issues/${issueId}`, { signal }),
    refetchInterval: (query) =>
      query.state.data?.packages.some((one) => one.state === 'waiting' || one.state === 'running') ? WHILE_MAKING_MS : ASK_EVERY_MS,
    refetchOnWindowFocus: 'always',
  });

export const pagesCsvUrl = (agencyId: string, issueId: string) => apiUrl(`/agencies/${agencyId}/print/issues/${issueId}/pages.csv`);
