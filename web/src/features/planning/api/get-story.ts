import { call } from '@/lib/api/call';
import type { StoryView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const ASK_EVERY_MS = 20_000;

export const storyQuery = (agencyId: string, id: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'story', id],
    queryFn: ({ signal }) => call<StoryView>(`/agencies/${agencyId}/plan/stories/${id}`, { signal }),
    refetchInterval: ASK_EVERY_MS,
  });
