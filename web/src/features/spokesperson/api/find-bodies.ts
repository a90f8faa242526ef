import { call } from '@/lib/api/call';
import type { OrganizationRowView, Page } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const bodiesQuery = (q: string) =>
  queryOptions({
    queryKey: ['organizations', q, ''],
    queryFn: ({ signal }) => call<Page<OrganizationRowView>>('/organizations', { signal, query: { q, asOf: undefined } }),
    placeholderData: keepPreviousData,
  });
