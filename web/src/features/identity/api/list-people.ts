import { call } from '@/lib/api/call';
import type { Page, StaffView } from '@api/schemas';
import { infiniteQueryOptions } from '@tanstack/react-query';

export interface PeopleFilter { q?: string; role?: string }

export const peopleQuery = (agencyId: string, filter: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: ['people', agencyId, filter],
    queryFn: ({ signal, pageParam }) =>
      call<Page<StaffView>>(`/agencies/${agencyId}/people`, { signal, query: { ...filter, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
