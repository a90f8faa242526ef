import { call } from '@/lib/api/call';
import type { SetupView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const setupQuery = (token: string) =>
  queryOptions({
    queryKey: ['setup', token],
    queryFn: ({ signal }) => call<SetupView>(`/setup/${encodeURIComponent(token)}`, { signal, ignoreSignedOut: true }),
  });
