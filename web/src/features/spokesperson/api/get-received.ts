import { call } from '@/lib/api/call';
import type { ReceivedView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const receivedOneQuery = (agencyId: string, id: string) =>
  queryOptions({
    queryKey: ['received', agencyId, 'one', id],
    queryFn: ({ signal }) => call<ReceivedView>(`/agencies/${agencyId}/releases/${id}`, { signal }),
  });
