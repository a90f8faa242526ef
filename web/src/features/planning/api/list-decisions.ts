import { call } from '@/lib/api/call';
import type { DecisionsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const decisionsQuery = (agencyId: string, of: { day: string } | { story: string }) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'decisions', of],
    queryFn: ({ signal }) =>
      'day' in of
        ? call<DecisionsView>(`/agencies/${agencyId}/plan/meetings/${of.day}/decisions`, { signal })
        : call<DecisionsView>(`/agencies/${agencyId}/plan/stories/${of.story}/decisions`, { signal }),
  });
