import { apiUrl, call } from '@/lib/api/call';
import type { RoundReportsView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export interface RoundFilter { q?: string; state?: string; sort?: string; knownAt?: string }

export const roundQuery = (id: string, filter: RoundFilter) =>
  queryOptions({
    queryKey: ['collection', 'round', id, filter],
    queryFn: ({ signal }) => call<RoundReportsView>(`/collection/rounds/${id}`, { signal, query: { ...filter, knownAt: endOf(filter.knownAt) } }),
    placeholderData: keepPreviousData,
  });

/** What was known at the end of a day in Vietnam. */
export const endOf = (day: string | undefined) => (day === undefined ? undefined : new Date(`${day}T23:59:59+07:00`).toISOString());

export const roundFileUrl = (id: string, format: 'csv' | 'xlsx', { q, state, sort }: RoundFilter) =>
  apiUrl(`/collection/rounds/${id}/table.${format}`, { q, state, sort });
