import { call } from '@/lib/api/call';
import type { SourcesView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const sourcesQuery = (agencyId: string, story: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'sources', story],
    queryFn: ({ signal }) => call<SourcesView>(`/agencies/${agencyId}/plan/stories/${story}/sources`, { signal }),
  });
