import { call } from '@/lib/api/call';
import type { CollectionRoundsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const roundsQuery = () =>
  queryOptions({
    queryKey: ['collection', 'rounds'],
    queryFn: ({ signal }) => call<CollectionRoundsView>('/collection/rounds', { signal }),
  });
