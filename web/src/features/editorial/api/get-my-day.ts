import { call } from '@/lib/api/call';
import type { MyDayView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const ASK_EVERY_MS = 60_000;

export const myDayQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['my-day', agencyId],
    queryFn: ({ signal }) => call<MyDayView>(`/agencies/${agencyId}/my-day`, { signal }),
    refetchInterval: ASK_EVERY_MS,
  });
