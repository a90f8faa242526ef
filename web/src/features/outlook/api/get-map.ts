import { apiUrl, call } from '@/lib/api/call';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OutlookMapView } from '@api/schemas';
import type { Asked } from './asked';

export interface MapAsked extends Omit<Asked, 'scope'> { indicator?: string }

const sent = ({ programme, period, knownOn, indicator }: MapAsked) => ({ programme, period, knownOn, indicator });

export const mapQuery = (asked: MapAsked) =>
  queryOptions({
    queryKey: ['outlook', 'map', asked],
    queryFn: ({ signal }) => call<OutlookMapView>('/outlook/map', { signal, query: sent(asked) }),
    placeholderData: keepPreviousData,
  });

export const mapUrl = (asked: MapAsked) => apiUrl('/outlook/map.csv', sent(asked));
