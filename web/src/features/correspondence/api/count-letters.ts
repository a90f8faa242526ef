import { call } from '@/lib/api/call';
import type { LetterCountsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const letterCountsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['letters', agencyId, 'counts'],
    queryFn: ({ signal }) => call<LetterCountsView>(`/agencies/${agencyId}/letters/counts`, { signal }),
  });
