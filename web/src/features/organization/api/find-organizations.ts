import { call } from '@/lib/api/call';
import type { OrganizationRowView, Page } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const organizationsQuery = (q: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['organizations', q, asOf ?? ''],
    queryFn: ({ signal }) => call<Page<OrganizationRowView>>('/organizations', { signal, query: { q, asOf } }),
    placeholderData: keepPreviousData,
  });
