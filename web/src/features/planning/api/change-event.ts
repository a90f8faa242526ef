import { call } from '@/lib/api/call';
import type { EventChainView, EventRequest } from '@api/schemas';

export const changeEvent = (agencyId: string, id: string, request: EventRequest) =>
  call<EventChainView>(`/agencies/${agencyId}/plan/events/${id}`, { method: 'PUT', body: request });
