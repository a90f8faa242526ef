import { apiUrl, call } from '@/lib/api/call';
import type { PrintIssuesView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

const ASK_EVERY_MS = 30_000;

export interface IssueFilter { from?: string; to?: string; title?: string; state?: string }

const asked = ({ from, to, title, state }: IssueFilter) => ({ from, to, title, state });

export const issuesQuery = (agencyId: string, filter: IssueFilter) =>
  queryOptions({
    queryKey: ['print', agencyId, 'issues', filter],
    queryFn: ({ signal }) => call<PrintIssuesView>(`/agencies/${agencyId}/print/issues`, { signal, query: asked(filter) }),
    placeholderData: keepPreviousData,
    refetchInterval: ASK_EVERY_MS,
  });

export const issuesCsvUrl = (agencyId: string, filter: IssueFilter) => apiUrl(`/agencies/${agencyId}/print.csv`, asked(filter));
