import { call } from '@/lib/api/call';
import type { FoundView, Page } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const foundQuery = (agencyId: string, q: string) =>
  queryOptions({
    queryKey: ['found', agencyId, q],
    queryFn: ({ signal }) => call<Page<FoundView>>(`/agencies/${agencyId}/search`, { signal, query: { q } }),
  });
