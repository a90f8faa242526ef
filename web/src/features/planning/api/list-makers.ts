import { call } from '@/lib/api/call';
import type { MakersView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const FRESH_MS = 300_000;

/** @param day on which it is told who is on leave; today when none is given */
export const makersQuery = (agencyId: string, day?: string) =>
  queryOptions({
    queryKey: ['plan-people', agencyId, day ?? ''],
    queryFn: ({ signal }) => call<MakersView>(`/agencies/${agencyId}/plan/people`, { signal, query: { day } }),
    staleTime: FRESH_MS,
  });
