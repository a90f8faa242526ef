import { call } from '@/lib/api/call';
import type { LetterHandlersView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const handlersQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['letters', agencyId, 'handlers'],
    queryFn: ({ signal }) => call<LetterHandlersView>(`/agencies/${agencyId}/letters/handlers`, { signal }),
  });
