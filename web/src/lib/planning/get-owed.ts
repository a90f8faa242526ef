import { call } from '@/lib/api/call';
import type { OwedView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const ASK_EVERY_MS = 20_000;

export const owedQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['plan', agencyId, 'mine'],
    queryFn: ({ signal }) => call<OwedView>(`/agencies/${agencyId}/plan/mine`, { signal }),
    refetchInterval: ASK_EVERY_MS,
  });
