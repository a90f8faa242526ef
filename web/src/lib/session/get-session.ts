import { call } from '@/lib/api/call';
import { queryClient } from '@/lib/api/query-client';
import type { SessionView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const FRESH_MS = 60_000;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call<SessionView>('/session', { signal, ignoreSignedOut: true }),
  staleTime: FRESH_MS,
});

export function keepSession(session: SessionView): void {
  queryClient.setQueryData(sessionQuery.queryKey, session);
}
