import { call } from '@/lib/api/call';
import type { Page, ReceivedRowView } from '@api/schemas';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

export const receivedQuery = (agencyId: string, filter: { q?: string }) =>
  infiniteQueryOptions({
    queryKey: ['received', agencyId, 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      call<Page<ReceivedRowView>>(`/agencies/${agencyId}/releases`, { signal, query: { ...filter, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
