import { call } from '@/lib/api/call';
import type { AssignmentRequest, StoryView } from '@api/schemas';

export const addAssignment = (agencyId: string, storyId: string, request: AssignmentRequest) =>
  call<StoryView>(`/agencies/${agencyId}/plan/stories/${storyId}/assignments`, { method: 'POST', body: request });
