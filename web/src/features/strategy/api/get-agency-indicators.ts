import { apiUrl, call } from '@/lib/api/call';
import type { AgencyIndicatorsView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Span } from './evidence-address';

/** Looked at once, not again with every focus: each look from outside is written down. */
export const agencyIndicatorsQuery = (unit: string, period: Span | undefined) =>
  queryOptions({
    queryKey: ['strategy', 'indicators', unit, period?.first ?? '', period?.last ?? ''],
    queryFn: ({ signal }) => call<AgencyIndicatorsView>(`/agencies/${unit}/indicators`, { signal, query: { first: period?.first, last: period?.last } }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    staleTime: 60_000,
  });

export const indicatorsCsvUrl = (unit: string, period: Span) =>
  apiUrl(`/agencies/${unit}/indicators.csv`, { first: period.first, last: period.last });
