import { call } from '@/lib/api/call';
import type { PopulationView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const populationQuery = (rule: string, scope: string | undefined, on: string | undefined) =>
  queryOptions({
    queryKey: ['strategy', 'population', rule, scope ?? '', on ?? ''],
    queryFn: ({ signal }) => call<PopulationView>('/strategy/populations', { signal, query: { rule, scope, on } }),
    placeholderData: keepPreviousData,
  });
