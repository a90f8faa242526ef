import { call } from '@/lib/api/call';
import type { DesksView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const FRESH_MS = 300_000;

export const desksQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['plan-desks', agencyId],
    queryFn: ({ signal }) => call<DesksView>(`/agencies/${agencyId}/plan/desks`, { signal }),
    staleTime: FRESH_MS,
  });
