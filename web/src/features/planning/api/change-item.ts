import { call } from '@/lib/api/call';
import type { RoomItemRequest } from '@api/schemas';

export const changeItem = (agencyId: string, id: string, request: RoomItemRequest) =>
  call<void>(`/agencies/${agencyId}/plan/room/${id}`, { method: 'PUT', body: request });
