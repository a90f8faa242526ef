import { call } from '@/lib/api/call';
import type { LegalWordsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const kindsQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['organization-kinds', asOf ?? ''],
    queryFn: ({ signal }) => call<LegalWordsView>('/organizations/kinds', { signal, query: { asOf } }),
  });
