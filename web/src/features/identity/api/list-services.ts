import { call } from '@/lib/api/call';
import type { ServiceTokensView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const servicesQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['service-tokens', agencyId],
    queryFn: ({ signal }) => call<ServiceTokensView>(`/agencies/${agencyId}/service-tokens`, { signal }),
  });
