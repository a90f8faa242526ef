import { apiUrl, call } from '@/lib/api/call';
import type { ProgrammeView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const programmeQuery = (code: string, on: string | undefined, edition: number | undefined) =>
  queryOptions({
    queryKey: ['strategy', 'programme', code, on ?? '', edition ?? 0],
    queryFn: ({ signal }) => call<ProgrammeView>(`/strategy/programmes/${code}`, { signal, query: { on, edition } }),
    placeholderData: keepPreviousData,
  });

export const bookUrl = (code: string, format: 'json' | 'xlsx', edition: number) =>
  apiUrl(`/strategy/programmes/${code}/book.${format}`, { edition });
