import { call } from '@/lib/api/call';
import type { DecisionsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const decisionsQuery = (agencyId: string, of: { day: string } | { story: string }) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'decisions', of],
    queryFn: ({ signal }) =>
      call<DecisionsView>(`/agencies/${agencyId}/plan/${'day' in of ? `meetings/${of.day}` : `stories/${of.story}`}/decisions`, { signal }),
  });
