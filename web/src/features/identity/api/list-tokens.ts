import { call } from '@/lib/api/call';
import type { TokenView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: ({ signal }) => call<{ items: TokenView[] }>('/me/tokens', { signal }),
});
