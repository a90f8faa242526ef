import { call } from '@/lib/api/call';
import type { StoryActRequest, StoryView } from '@api/schemas';

export const actOnStory = (agencyId: string, id: string, request: StoryActRequest) =>
  call<StoryView>(`/agencies/${agencyId}/plan/stories/${id}/acts`, { method: 'POST', body: request });
