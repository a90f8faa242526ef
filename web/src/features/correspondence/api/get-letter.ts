import { call } from '@/lib/api/call';
import type { LetterView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const letterQuery = (agencyId: string, id: string) =>
  queryOptions({
    queryKey: ['letters', agencyId, 'one', id],
    queryFn: ({ signal }) => call<LetterView>(`/agencies/${agencyId}/letters/${id}`, { signal }),
  });
