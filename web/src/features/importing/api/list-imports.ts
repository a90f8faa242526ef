import { call } from '@/lib/api/call';
import type { ImportView, Page } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const ASK_WHILE_RUNNING_MS = 1_000;

export const importsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['imports', agencyId],
    queryFn: ({ signal }) => call<Page<ImportView>>(`/agencies/${agencyId}/imports`, { signal }),
    refetchInterval: (query) =>
      query.state.data?.items.some((one) => one.state === 'running' || one.state === 'waiting') ? ASK_WHILE_RUNNING_MS : false,
  });
