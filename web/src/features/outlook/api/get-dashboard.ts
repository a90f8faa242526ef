import { apiUrl, call } from '@/lib/api/call';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OutlookView } from '@api/schemas';
import type { Asked } from './asked';

export const dashboardQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['outlook', 'dashboard', asked],
    queryFn: ({ signal }) => call<OutlookView>('/outlook/dashboard', { signal, query: { ...asked } }),
    placeholderData: keepPreviousData,
  });

export const dashboardUrl = (asked: Asked, format: 'csv' | 'xlsx') => apiUrl(`/outlook/dashboard.${format}`, { ...asked });
