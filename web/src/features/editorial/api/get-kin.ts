import { call } from '@/lib/api/call';
import type { KinView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const kinQuery = (agencyId: string, id: string) =>
  queryOptions({
    queryKey: ['piece', agencyId, id, 'kin'],
    queryFn: ({ signal }) => call<KinView>(`/agencies/${agencyId}/pieces/${id}/kin`, { signal }),
  });
