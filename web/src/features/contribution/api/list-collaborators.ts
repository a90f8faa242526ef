import { call } from '@/lib/api/call';
import type { CollaboratorView, Page } from '@api/schemas';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

const PAGE_SIZE = 50;

export const collaboratorsQuery = (agencyId: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['collaborators', agencyId, q],
    queryFn: ({ signal, pageParam }) =>
      call<Page<CollaboratorView>>(`/agencies/${agencyId}/collaborators`, { signal, query: { q, limit: PAGE_SIZE, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
