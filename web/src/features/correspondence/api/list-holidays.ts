import { call } from '@/lib/api/call';
import type { HolidaysView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const holidaysQuery = queryOptions({
  queryKey: ['holidays'],
  queryFn: ({ signal }) => call<HolidaysView>('/holidays', { signal }),
});
