import { call } from '@/lib/api/call';
import type { StoryRequest, StoryView } from '@api/schemas';

export const changeStory = (agencyId: string, id: string, request: StoryRequest) =>
  call<StoryView>(`/agencies/${agencyId}/plan/stories/${id}`, { method: 'PATCH', body: request });
