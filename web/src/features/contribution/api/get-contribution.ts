import { call } from '@/lib/api/call';
import type { ContributionView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const contributionQuery = (agencyId: string, id: string) =>
  queryOptions({
    queryKey: ['contribution', agencyId, id],
    queryFn: ({ signal }) => call<ContributionView>(`/agencies/${agencyId}/contributions/${id}`, { signal }),
  });
