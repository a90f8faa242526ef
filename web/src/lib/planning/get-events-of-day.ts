import { call } from '@/lib/api/call';
import type { EventsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const eventsOfDayQuery = (agencyId: string, day: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'events-of-day', day],
    queryFn: ({ signal }) => call<EventsView>(`/agencies/${agencyId}/plan/events`, { signal, query: { from: day } }),
  });
