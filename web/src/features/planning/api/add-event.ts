import { call } from '@/lib/api/call';
import type { EventChainView, EventRequest } from '@api/schemas';

export const addEvent = (agencyId: string, request: EventRequest) =>
  call<EventChainView>(`/agencies/${agencyId}/plan/events`, { method: 'POST', body: request });
