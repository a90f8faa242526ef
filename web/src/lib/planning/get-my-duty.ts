import { call } from '@/lib/api/call';
import type { RosterView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

/** The person's own shifts and leaves of the next days, and for whom he or she stands in. */
export const myDutyQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'my-duty'],
    queryFn: ({ signal }) => call<RosterView>(`/agencies/${agencyId}/duty/mine`, { signal }),
  });
