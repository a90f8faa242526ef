import { call } from '@/lib/api/call';
import type { WorkflowsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const workflowsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['workflows', agencyId],
    queryFn: ({ signal }) => call<WorkflowsView>(`/agencies/${agencyId}/workflows`, { signal }),
  });
