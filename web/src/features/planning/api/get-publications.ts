import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '@/lib/api/call';
import { NEWSROOM_OFFSET } from '@/lib/format/newsroom-offset';
import type { PlannedActsView } from '@api/schemas';
import type { PlanRange } from './get-plan';

const DAY_MS = 86_400_000;

/** What goes out, comes down or may be told from some time on, between the days of the newsroom. */
export const publicationsQuery = (agencyId: string, { from, to }: PlanRange) =>
  queryOptions({
    queryKey: ['planned-acts', agencyId, 'calendar', from, to],
    queryFn: ({ signal }) => {
      const begin = new Date(`${from}T00:00:00${NEWSROOM_OFFSET}`);
      const end = new Date(new Date(`${to}T00:00:00${NEWSROOM_OFFSET}`).getTime() + DAY_MS);
      return call<PlannedActsView>(`/agencies/${agencyId}/planned-acts`, { signal, query: { from: begin.toISOString(), to: end.toISOString() } });
    },
    placeholderData: keepPreviousData,
  });
