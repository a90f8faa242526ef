import { call } from '@/lib/api/call';
import type { ResetView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const resetQuery = (token: string) =>
  queryOptions({
    queryKey: ['reset', token],
    queryFn: ({ signal }) => call<ResetView>(`/resets/${encodeURIComponent(token)}`, { signal, ignoreSignedOut: true }),
    retry: false,
  });
