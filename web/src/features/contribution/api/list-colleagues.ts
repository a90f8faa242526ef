import { call } from '@/lib/api/call';
import type { MakersView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const FRESH_MS = 300_000;

export const colleaguesQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['plan-people', agencyId],
    queryFn: ({ signal }) => call<MakersView>(`/agencies/${agencyId}/plan/people`, { signal }),
    staleTime: FRESH_MS,
  });
