import { call } from '@/lib/api/call';
import type { AfterReviewsView } from '@api/schemas';
import { infiniteQueryOptions } from '@tanstack/react-query';

export const afterReviewsQuery = (agencyId: string) =>
  infiniteQueryOptions({
    queryKey: ['after-reviews', agencyId],
    queryFn: ({ pageParam, signal }) =>
      call<AfterReviewsView>(`/agencies/${agencyId}/after-reviews`, { query: { cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
