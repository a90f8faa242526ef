import { call } from '@/lib/api/call';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OutlookChoicesView } from '@api/schemas';

export const choicesQuery = (programme: string | undefined, period: string | undefined) =>
  queryOptions({
    queryKey: ['outlook', 'choices', programme ?? '', period ?? ''],
    queryFn: ({ signal }) => call<OutlookChoicesView>('/outlook/choices', { signal, query: { programme, period } }),
    placeholderData: keepPreviousData,
  });
