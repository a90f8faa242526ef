import { call } from '@/lib/api/call';
import type { RoyaltyTableRequest, RoyaltyView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const address = (agencyId: string) => `/agencies/${agencyId}/royalty-table`;

export const royaltyTableQuery = (agencyId: string, on?: string) =>
  queryOptions({
    queryKey: ['royalty-table', agencyId, on ?? ''],
    queryFn: ({ signal }) => call<RoyaltyView>(address(agencyId), { query: { on }, signal }),
  });

export const putRoyaltyTable = (agencyId: string, request: RoyaltyTableRequest) =>
  call<RoyaltyView>(address(agencyId), { method: 'PUT', body: request });
