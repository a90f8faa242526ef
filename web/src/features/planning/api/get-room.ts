import { apiUrl, call } from '@/lib/api/call';
import type { RoomView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const roomQuery = (agencyId: string, story: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'room', story],
    queryFn: ({ signal }) => call<RoomView>(`/agencies/${agencyId}/plan/stories/${story}/room`, { signal }),
  });

export const roomFileUrl = (agencyId: string, id: string) => apiUrl(`/agencies/${agencyId}/plan/room/${id}/file`);
