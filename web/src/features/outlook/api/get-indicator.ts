import { call } from '@/lib/api/call';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OutlookIndicatorView } from '@api/schemas';
import type { Asked } from './asked';

export const indicatorQuery = (programme: string, code: string, { period, scope, knownOn }: Omit<Asked, 'programme'>) =>
  queryOptions({
    queryKey: ['outlook', 'indicator', programme, code, { period, scope, knownOn }],
    queryFn: ({ signal }) => call<OutlookIndicatorView>(`/outlook/indicators/${programme}/${code}`, { signal, query: { period, scope, knownOn } }),
    placeholderData: keepPreviousData,
  });
