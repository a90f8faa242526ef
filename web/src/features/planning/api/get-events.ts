import { apiUrl, call } from '@/lib/api/call';
import type { EventsView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { PlanRange } from './get-plan';

export const eventsQuery = (agencyId: string, range: PlanRange, q?: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'events', range, q ?? ''],
    queryFn: ({ signal }) => call<EventsView>(`/agencies/${agencyId}/plan/events`, { signal, query: { ...range, q } }),
    placeholderData: keepPreviousData,
  });

export const eventsCsvUrl = (agencyId: string, range: PlanRange, q?: string) => apiUrl(`/agencies/${agencyId}/events.csv`, { ...range, q });

export const calendarUrl = (agencyId: string) => apiUrl(`/agencies/${agencyId}/plan.ics`);
