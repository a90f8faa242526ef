import { call } from '@/lib/api/call';
import type { CallLinksView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const linksQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['contribution-links', agencyId],
    queryFn: ({ signal }) => call<CallLinksView>(`/agencies/${agencyId}/contribution-links`, { signal }),
  });
