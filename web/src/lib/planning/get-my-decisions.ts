import { call } from '@/lib/api/call';
import type { DecisionsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

/** What meetings asked the person to do. */
export const myDecisionsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'my-decisions'],
    queryFn: ({ signal }) => call<DecisionsView>(`/agencies/${agencyId}/plan/decisions/mine`, { signal }),
  });
