import { apiUrl, call } from '@/lib/api/call';
import type { PlanView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

const ASK_EVERY_MS = 20_000;

export interface PlanFilter {
  q?: string; form?: string; desk?: string; person?: string; section?: string; state?: string; priority?: string;
}
export interface PlanRange { from: string; to: string }

/** The plan is everybody's at once: it is asked for again while it is looked at and when one comes back to it. */
export const planQuery = (agencyId: string, range: PlanRange, filter: PlanFilter) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'days', range, filter],
    queryFn: ({ signal }) => call<PlanView>(`/agencies/${agencyId}/plan`, { signal, query: { ...range, ...filter } }),
    placeholderData: keepPreviousData,
    refetchInterval: ASK_EVERY_MS,
    refetchOnWindowFocus: 'always',
  });

export const planCsvUrl = (agencyId: string, range: PlanRange, filter: PlanFilter) =>
  apiUrl(`/agencies/${agencyId}/plan.csv`, { ...range, ...filter });
