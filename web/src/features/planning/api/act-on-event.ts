import { call } from '@/lib/api/call';
import type { EventActRequest, EventChainView } from '@api/schemas';

export const actOnEvent = (agencyId: string, id: string, request: EventActRequest) =>
  call<EventChainView>(`/agencies/${agencyId}/plan/events/${id}/acts`, { method: 'POST', body: request });
