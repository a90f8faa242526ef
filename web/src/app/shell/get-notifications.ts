import { call } from '@/lib/api/call';
import type { NotificationsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

/** Hints tell at once; this is for the time a connection cannot be had. */
const ASK_EVERY_MS = 60_000;
const SHOWN = 20;

export const notificationsQuery = queryOptions({
  queryKey: ['notifications'],
  queryFn: ({ signal }) => call<NotificationsView>('/me/notifications', { signal, query: { limit: SHOWN } }),
  refetchInterval: ASK_EVERY_MS,
});
