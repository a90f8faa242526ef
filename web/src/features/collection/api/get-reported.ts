import { call } from '@/lib/api/call';
import type { ReportedView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { endOf } from './get-round';

export const reportedQuery = (id: string, day: string | undefined) =>
  queryOptions({
    queryKey: ['collection', 'reported', id, day ?? ''],
    queryFn: ({ signal }) => call<ReportedView>(`/collection/reports/${id}/reported`, { signal, query: { knownAt: endOf(day) } }),
    placeholderData: keepPreviousData,
  });
