import { call } from '@/lib/api/call';
import type { StoryRequest, StoryView } from '@api/schemas';

export const proposeStory = (agencyId: string, request: StoryRequest) =>
  call<StoryView>(`/agencies/${agencyId}/plan/stories`, { method: 'POST', body: request });
