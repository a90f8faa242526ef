import { apiUrl, call } from '@/lib/api/call';
import type { ConcernsView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export interface ConcernFilter { q?: string; kind?: string; state?: string }

export const concernsQuery = (filter: ConcernFilter) =>
  queryOptions({
    queryKey: ['collection', 'concerns', filter],
    queryFn: ({ signal }) => call<ConcernsView>('/collection/concerns', { signal, query: { ...filter } }),
    placeholderData: keepPreviousData,
  });

export const concernsCsvUrl = (filter: ConcernFilter) => apiUrl('/collection/concerns/table.csv', { ...filter });
