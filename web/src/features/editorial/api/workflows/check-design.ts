import { call } from '@/lib/api/call';
import type { DesignFindingsView, WorkflowDesign } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

/** What keeps a design from being put in force, in words, while it is still being drawn. */
export const designCheckQuery = (agencyId: string, design: WorkflowDesign) =>
  queryOptions({
    queryKey: ['design-check', agencyId, JSON.stringify(design)],
    queryFn: ({ signal }) =>
      call<DesignFindingsView>(`/agencies/${agencyId}/workflows/check`, { method: 'POST', body: design, signal }),
    staleTime: Infinity,
  });
