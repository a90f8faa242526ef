import { call } from '@/lib/api/call';
import type { PageStepsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

/** @param version of the page: another one has another history */
export const pageStepsQuery = (agencyId: string, pageId: string, version: number) =>
  queryOptions({
    queryKey: ['print', agencyId, 'steps', pageId, version],
    queryFn: ({ signal }) => call<PageStepsView>(`/agencies/${agencyId}/print/pages/${pageId}/steps`, { signal }),
  });
