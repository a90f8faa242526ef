import { call } from '@/lib/api/call';
import type { PopulationRulesView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const populationRulesQuery = () =>
  queryOptions({
    queryKey: ['strategy', 'population-rules'],
    queryFn: ({ signal }) => call<PopulationRulesView>('/strategy/populations/rules', { signal }),
    staleTime: Infinity,
  });
