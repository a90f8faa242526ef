import { call } from '@/lib/api/call';
import type { ReleaseView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const releaseQuery = (authorityId: string, id: string) =>
  queryOptions({
    queryKey: ['desk', authorityId, 'release', id],
    queryFn: ({ signal }) => call<ReleaseView>(`/authorities/${authorityId}/releases/${id}`, { signal }),
  });
