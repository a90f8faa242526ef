import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { apiUrl, call } from '@/lib/api/call';
import { NEWSROOM_OFFSET } from '@/lib/format/newsroom-offset';
import type { ArchiveView } from '@api/schemas';

export interface ArchiveFilter { q?: string; section?: string; state?: string; channel?: string; from?: string; to?: string }

/** Days of the newsroom as the moments between which they lie. */
function query({ from, to, ...rest }: ArchiveFilter) {
  const begin = (day: string) => new Date(`${day}T00:00:00${NEWSROOM_OFFSET}`);
  const end = to === undefined ? undefined : new Date(begin(to).getTime() + 86_400_000).toISOString();
  return { ...rest, from: from === undefined ? undefined : begin(from).toISOString(), to: end };
}

export const archiveQuery = (agencyId: string, filter: ArchiveFilter) =>
  infiniteQueryOptions({
    queryKey: ['archive', agencyId, filter],
    queryFn: ({ signal, pageParam }) =>
      call<ArchiveView>(`/agencies/${agencyId}/archive`, { signal, query: { ...query(filter), cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const archiveCsvUrl = (agencyId: string, filter: ArchiveFilter) => apiUrl(`/agencies/${agencyId}/archive.csv`, query(filter));
