import { call } from '@/lib/api/call';
import type { PageMakersView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const FRESH_MS = 300_000;

export const pageMakersQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['print-people', agencyId],
    queryFn: ({ signal }) => call<PageMakersView>(`/agencies/${agencyId}/print/people`, { signal }),
    staleTime: FRESH_MS,
  });
