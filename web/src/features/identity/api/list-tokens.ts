import { call } from '@/lib/api/call';
import type { TokensView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => call<TokensView>('/me/tokens', { signal }),
});
