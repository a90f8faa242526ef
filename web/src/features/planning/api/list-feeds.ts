import { call } from '@/lib/api/call';
import type { FeedsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const feedsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'feeds'],
    queryFn: ({ signal }) => call<FeedsView>(`/agencies/${agencyId}/plan/feeds`, { signal }),
  });
