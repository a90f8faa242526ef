import { call } from '@/lib/api/call';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Asked, OutlookRankingView } from './types';

export const rankingQuery = (asked: Omit<Asked, 'knownOn'> & { indicator?: string; block?: string; limit?: number }) =>
  queryOptions({
    queryKey: ['outlook', 'ranking', asked],
    queryFn: ({ signal }) => call<OutlookRankingView>('/outlook/ranking', { signal, query: { ...asked } }),
    placeholderData: keepPreviousData,
  });
