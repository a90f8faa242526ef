import { call } from '@/lib/api/call';
import type { RoomItemRequest, SharedView } from '@api/schemas';

export const shareItem = (agencyId: string, story: string, request: RoomItemRequest) =>
  call<SharedView>(`/agencies/${agencyId}/plan/stories/${story}/room`, { method: 'POST', body: request });
