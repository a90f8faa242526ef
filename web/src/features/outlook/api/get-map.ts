import { apiUrl, call } from '@/lib/api/call';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OutlookMapView } from '@api/schemas';
import type { Asked } from './asked';

export interface MapAsked extends Omit<Asked, 'scope'> { indicator?: string }

export const mapQuery = (asked: MapAsked) =>
  queryOptions({
    queryKey: ['outlook', 'map', asked],
    queryFn: ({ signal }) => call<OutlookMapView>('/outlook/map', { signal, query: { ...asked } }),
    placeholderData: keepPreviousData,
  });

export const mapUrl = (asked: MapAsked) => apiUrl('/outlook/map.csv', { ...asked });
