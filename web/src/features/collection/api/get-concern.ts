import { call } from '@/lib/api/call';
import type { ConcernSeenView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const concernQuery = (id: string) =>
  queryOptions({
    queryKey: ['collection', 'concern', id],
    queryFn: ({ signal }) => call<ConcernSeenView>(`/collection/concerns/${id}`, { signal }),
  });
