import { call } from '@/lib/api/call';
import type { UnderView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const underQuery = (bodyId: string) =>
  queryOptions({
    queryKey: ['organization-under', bodyId],
    queryFn: ({ signal }) => call<UnderView>(`/organizations/${bodyId}/under`, { signal }),
  });
