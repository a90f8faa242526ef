import { call } from '@/lib/api/call';
import type { BridgeView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const bridgeQuery = (rule: string, scope: string | undefined, from: string, to: string) =>
  queryOptions({
    queryKey: ['strategy', 'bridge', rule, scope ?? '', from, to],
    queryFn: ({ signal }) => call<BridgeView>('/strategy/populations/bridge', { signal, query: { rule, scope, from, to } }),
    enabled: from !== '' && from < to,
  });
