import { call } from '@/lib/api/call';
import type { Page, ReleaseRowView } from '@api/schemas';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

export interface ReleaseFilter { q?: string; state?: string }

export const releasesQuery = (authorityId: string, filter: ReleaseFilter) =>
  infiniteQueryOptions({
    queryKey: ['desk', authorityId, 'releases', filter],
    queryFn: ({ signal, pageParam }) =>
      call<Page<ReleaseRowView>>(`/authorities/${authorityId}/releases`, { signal, query: { ...filter, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
