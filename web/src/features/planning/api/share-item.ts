import { call } from '@/lib/api/call';
import type { RoomItemRequest } from '@api/schemas';

export const shareItem = (agencyId: string, story: string, request: RoomItemRequest) =>
  call<void>(`/agencies/${agencyId}/plan/stories/${story}/room`, { method: 'POST', body: request });
