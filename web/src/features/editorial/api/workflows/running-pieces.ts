import { call } from '@/lib/api/call';
import type { MovePreview } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const address = (agencyId: string, id: string) => `/agencies/${agencyId}/workflows/${id}/running`;

export const runningQuery = (agencyId: string, id: string, number: number) =>
  queryOptions({
    queryKey: ['workflow-running', agencyId, id, number],
    queryFn: ({ signal }) => call<MovePreview>(address(agencyId, id), { signal }),
  });

export const moveRunning = (agencyId: string, id: string) => call<MovePreview>(address(agencyId, id), { method: 'POST', body: {} });
