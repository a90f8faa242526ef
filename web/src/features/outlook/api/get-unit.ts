import { call } from '@/lib/api/call';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Asked, OutlookUnitPageView } from './types';

export const unitQuery = (unit: string, { programme, period }: Asked) =>
  queryOptions({
    queryKey: ['outlook', 'unit', unit, programme ?? '', period ?? ''],
    queryFn: ({ signal }) => call<OutlookUnitPageView>(`/outlook/units/${unit}`, { signal, query: { programme, period } }),
    placeholderData: keepPreviousData,
  });
