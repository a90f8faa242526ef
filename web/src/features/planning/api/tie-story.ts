import { call } from '@/lib/api/call';
import type { StoryView } from '@api/schemas';

/** Ties a story to an event, or to none. */
export const tieStory = (agencyId: string, id: string, eventId: string | null) =>
  call<StoryView>(`/agencies/${agencyId}/plan/stories/${id}/event`, { method: 'PUT', body: { eventId } });
