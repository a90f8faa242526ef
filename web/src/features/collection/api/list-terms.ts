import { call } from '@/lib/api/call';
import type { ProgrammesView, ProgrammeView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const programmesQuery = () =>
  queryOptions({
    queryKey: ['collection', 'programmes'],
    queryFn: ({ signal }) => call<ProgrammesView>('/strategy/programmes', { signal }),
  });

export const termsQuery = (programme: string) =>
  queryOptions({
    queryKey: ['collection', 'terms', programme],
    queryFn: ({ signal }) => call<ProgrammeView>(`/strategy/programmes/${programme}`, { signal }),
  });
