import { call } from '@/lib/api/call';
import type { PressTypeView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const pressTypesQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['press-types', asOf ?? ''],
    queryFn: ({ signal }) => call<{ items: PressTypeView[] }>('/organizations/press-types', { signal, query: { asOf } }),
  });
