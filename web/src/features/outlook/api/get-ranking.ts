import { apiUrl, call } from '@/lib/api/call';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OutlookRankingView } from '@api/schemas';
import type { Asked } from './asked';

export interface RankingAsked extends Asked { indicator?: string; block?: string; limit?: number }

const sent = ({ programme, period, scope, knownOn, indicator, block, limit }: RankingAsked) => ({ programme, period, scope, knownOn, indicator, block, limit });

export const rankingQuery = (asked: RankingAsked) =>
  queryOptions({
    queryKey: ['outlook', 'ranking', asked],
    queryFn: ({ signal }) => call<OutlookRankingView>('/outlook/ranking', { signal, query: sent(asked) }),
    placeholderData: keepPreviousData,
  });

export const rankingUrl = (asked: RankingAsked) => apiUrl('/outlook/ranking.csv', { ...sent(asked), limit: undefined });
