import { call } from '@/lib/api/call';
import type { OrganizationView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const organizationQuery = (id: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: ['organization', id, asOf ?? ''],
    queryFn: ({ signal }) => call<OrganizationView>(`/organizations/${id}`, { signal, query: { asOf } }),
  });
