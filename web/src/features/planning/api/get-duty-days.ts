import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '@/lib/api/call';
import type { RosterView } from '@api/schemas';
import type { PlanRange } from './get-plan';

/** Who is on duty on some days; the week's roster asks by itself. */
export const dutyDaysQuery = (agencyId: string, range: PlanRange) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'duty-days', range],
    queryFn: ({ signal }) => call<RosterView>(`/agencies/${agencyId}/duty/days`, { signal, query: { ...range } }),
    placeholderData: keepPreviousData,
  });
