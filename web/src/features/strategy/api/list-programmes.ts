import { call } from '@/lib/api/call';
import type { ProgrammesView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const programmesQuery = (on: string | undefined) =>
  queryOptions({
    queryKey: ['strategy', 'programmes', on ?? ''],
    queryFn: ({ signal }) => call<ProgrammesView>('/strategy/programmes', { signal, query: { on } }),
    placeholderData: keepPreviousData,
  });
