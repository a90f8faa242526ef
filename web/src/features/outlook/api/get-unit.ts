import { call } from '@/lib/api/call';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OutlookUnitPageView } from '@api/schemas';
import type { Asked } from './asked';

export const unitQuery = (unit: string, { programme, period, knownOn }: Asked) =>
  queryOptions({
    queryKey: ['outlook', 'unit', unit, programme ?? '', period ?? '', knownOn ?? ''],
    queryFn: ({ signal }) => call<OutlookUnitPageView>(`/outlook/units/${unit}`, { signal, query: { programme, period, knownOn } }),
    placeholderData: keepPreviousData,
  });
