import { call } from '@/lib/api/call';
import type { OrganizationRowView, Page } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

const SHOWN = 20;

export const bodiesQuery = (text: string) =>
  queryOptions({
    queryKey: ['collection', 'bodies', text],
    queryFn: ({ signal }) => call<Page<OrganizationRowView>>('/organizations', { signal, query: { q: text, limit: SHOWN } }),
    placeholderData: keepPreviousData,
  });
