import { call } from '@/lib/api/call';
import type { MetaView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const metaQuery = queryOptions({
  queryKey: ['meta'],
  queryFn: ({ signal }) => call<MetaView>('/meta', { signal }),
});
