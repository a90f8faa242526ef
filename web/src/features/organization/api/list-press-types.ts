import { call } from '@/lib/api/call';
import type { LegalWordsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const pressTypesQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['press-types', asOf ?? ''],
    queryFn: ({ signal }) => call<LegalWordsView>('/organizations/press-types', { signal, query: { asOf } }),
  });
