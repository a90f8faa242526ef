import { apiUrl, call } from '@/lib/api/call';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OutlookView } from '@api/schemas';
import type { Asked } from './asked';

const sent = ({ programme, period, scope, knownOn }: Asked) => ({ programme, period, scope, knownOn });

export const dashboardQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['outlook', 'dashboard', asked],
    queryFn: ({ signal }) => call<OutlookView>('/outlook/dashboard', { signal, query: sent(asked) }),
    placeholderData: keepPreviousData,
  });

export const dashboardUrl = (asked: Asked, format: 'csv' | 'xlsx') => apiUrl(`/outlook/dashboard.${format}`, sent(asked));
