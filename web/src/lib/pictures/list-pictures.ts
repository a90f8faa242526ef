import { call } from '@/lib/api/call';
import type { Page, PictureView } from '@api/schemas';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

export const picturesQuery = (agencyId: string, q: string) =>
  infiniteQueryOptions({
    queryKey: ['pictures', agencyId, q],
    queryFn: ({ signal, pageParam }) =>
      call<Page<PictureView>>(`/agencies/${agencyId}/pictures`, { signal, query: { q, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
