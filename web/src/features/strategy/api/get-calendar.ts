import { call } from '@/lib/api/call';
import type { CalendarView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const calendarQuery = (year: number) =>
  queryOptions({
    queryKey: ['strategy', 'calendar', year],
    queryFn: ({ signal }) => call<CalendarView>('/strategy/calendar', { signal, query: { year } }),
  });
