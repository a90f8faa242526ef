import { call } from '@/lib/api/call';
import type { UseView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const pictureUseQuery = (agencyId: string, pictureId: string) =>
  queryOptions({
    queryKey: ['picture-use', agencyId, pictureId],
    queryFn: ({ signal }) => call<UseView>(`/agencies/${agencyId}/picture-uses/${pictureId}`, { signal }),
  });
