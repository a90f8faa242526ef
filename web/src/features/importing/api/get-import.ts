import { call } from '@/lib/api/call';
import type { ImportView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const ASK_WHILE_RUNNING_MS = 1_000;

export const importQuery = (agencyId: string, id: string) =>
  queryOptions({
    queryKey: ['import', agencyId, id],
    queryFn: ({ signal }) => call<ImportView>(`/agencies/${agencyId}/imports/${id}`, { signal }),
    refetchInterval: (query) =>
      query.state.data?.state === 'running' || query.state.data?.state === 'waiting' ? ASK_WHILE_RUNNING_MS : false,
  });
