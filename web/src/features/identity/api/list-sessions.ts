import { call } from '@/lib/api/call';
import type { SessionsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => call<SessionsView>('/sessions', { signal }),
});
