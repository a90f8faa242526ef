import { call } from '@/lib/api/call';
import type { StoryView } from '@api/schemas';

export const growStory = (agencyId: string, eventId: string, title?: string) =>
  call<StoryView>(`/agencies/${agencyId}/plan/events/${eventId}/stories`, { method: 'POST', body: { title } });
