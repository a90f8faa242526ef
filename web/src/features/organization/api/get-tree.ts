import { call } from '@/lib/api/call';
import type { OrganizationTreeView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export const treeQuery = (asOf: string | undefined) =>
  queryOptions({
    queryKey: ['organization-tree', asOf ?? ''],
    queryFn: ({ signal }) => call<OrganizationTreeView>('/organizations/tree', { signal, query: { asOf } }),
    placeholderData: keepPreviousData,
  });
