import { call } from '@/lib/api/call';
import type { WaitingDeclarationsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const waitingDeclarationsQuery = () =>
  queryOptions({
    queryKey: ['strategy', 'waiting-declarations'],
    queryFn: ({ signal }) => call<WaitingDeclarationsView>('/strategy/declarations', { signal }),
    refetchOnWindowFocus: false,
  });
