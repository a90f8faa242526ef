import { call } from '@/lib/api/call';
import type { AuthorityDesksView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const desksQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['authority-desks', agencyId],
    queryFn: ({ signal }) => call<AuthorityDesksView>(`/agencies/${agencyId}/authority-desks`, { signal }),
  });
