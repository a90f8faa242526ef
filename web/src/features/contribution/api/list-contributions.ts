import { apiUrl, call } from '@/lib/api/call';
import type { ContributionPageView } from '@api/schemas';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

const PAGE_SIZE = 50;

export interface InboxFilter { state?: string; q?: string; section?: string }

export const contributionsQuery = (agencyId: string, filter: InboxFilter) =>
  infiniteQueryOptions({
    queryKey: ['contributions-inbox', agencyId, filter],
    queryFn: ({ signal, pageParam }) =>
      call<ContributionPageView>(`/agencies/${agencyId}/contributions`, { signal, query: { ...filter, limit: PAGE_SIZE, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const contributionsCsvUrl = (agencyId: string, filter: InboxFilter) => apiUrl(`/agencies/${agencyId}/contributions/table.csv`, { ...filter });
