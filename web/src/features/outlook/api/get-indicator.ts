import { call } from '@/lib/api/call';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OutlookIndicatorView } from '@api/schemas';
import type { Asked } from './asked';

export const indicatorQuery = (programme: string, code: string, asked: Omit<Asked, 'programme'>) =>
  queryOptions({
    queryKey: ['outlook', 'indicator', programme, code, asked],
    queryFn: ({ signal }) => call<OutlookIndicatorView>(`/outlook/indicators/${programme}/${code}`, { signal, query: { ...asked } }),
    placeholderData: keepPreviousData,
  });
