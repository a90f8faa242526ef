import { queryOptions } from '@tanstack/react-query';
import { call } from '@/lib/api/call';
import type { DeliveriesView } from '@api/schemas';

const LOOK_AGAIN_MS = 2_000;

/** Looked at again as long as some place has not confirmed. */
export const deliveriesQuery = (agencyId: string, pieceId: string) =>
  queryOptions({
    queryKey: ['deliveries', agencyId, pieceId],
    queryFn: ({ signal }) => call<DeliveriesView>(`/agencies/${agencyId}/pieces/${pieceId}/deliveries`, { signal }),
    refetchInterval: (query) => (query.state.data?.items.some((one) => one.state === 'pending') ? LOOK_AGAIN_MS : false),
  });
