import { call } from '@/lib/api/call';
import type { SavedViewsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const viewsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['piece-views', agencyId],
    queryFn: ({ signal }) => call<SavedViewsView>(`/agencies/${agencyId}/piece-views`, { signal }),
  });
