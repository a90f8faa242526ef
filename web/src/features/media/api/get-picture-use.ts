import { call } from '@/lib/api/call';
import type { PictureUseView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const pictureUseQuery = (agencyId: string, pictureId: string) =>
  queryOptions({
    queryKey: ['picture-use', agencyId, pictureId],
    queryFn: ({ signal }) => call<PictureUseView>(`/agencies/${agencyId}/picture-uses/${pictureId}`, { signal }),
  });
