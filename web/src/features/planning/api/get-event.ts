import { call } from '@/lib/api/call';
import type { EventChainView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const eventQuery = (agencyId: string, id: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'event', id],
    queryFn: ({ signal }) => call<EventChainView>(`/agencies/${agencyId}/plan/events/${id}`, { signal }),
  });
