import { call } from '@/lib/api/call';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Asked, OutlookMapView } from './types';

export const mapQuery = (asked: Omit<Asked, 'scope'> & { indicator?: string }) =>
  queryOptions({
    queryKey: ['outlook', 'map', asked],
    queryFn: ({ signal }) => call<OutlookMapView>('/outlook/map', { signal, query: { ...asked } }),
    placeholderData: keepPreviousData,
  });
