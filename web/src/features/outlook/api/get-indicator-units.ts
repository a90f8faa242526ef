import { apiUrl, call } from '@/lib/api/call';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OutlookUnitsView } from '@api/schemas';
import type { Asked } from './asked';

export interface UnitsAsked extends Omit<Asked, 'programme'> { state?: string; block?: string; limit?: number }

const sent = ({ period, scope, knownOn, state, block, limit }: UnitsAsked) => ({ period, scope, knownOn, state, block, limit });

export const indicatorUnitsQuery = (programme: string, code: string, asked: UnitsAsked) =>
  queryOptions({
    queryKey: ['outlook', 'units', programme, code, asked],
    queryFn: ({ signal }) => call<OutlookUnitsView>(`/outlook/indicators/${programme}/${code}/units`, { signal, query: sent(asked) }),
    placeholderData: keepPreviousData,
  });

export const unitsUrl = (programme: string, code: string, asked: UnitsAsked) => apiUrl(`/outlook/indicators/${programme}/${code}/units.csv`, { ...sent(asked), limit: undefined });
