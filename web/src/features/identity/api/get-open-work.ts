import { call } from '@/lib/api/call';
import type { OpenWorkView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const openWorkQuery = (agencyId: string, personId: string) =>
  queryOptions({
    queryKey: ['open-work', agencyId, personId],
    queryFn: ({ signal }) => call<OpenWorkView>(`/agencies/${agencyId}/people/${personId}/open-work`, { signal }),
  });
