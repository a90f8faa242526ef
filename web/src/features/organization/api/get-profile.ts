import { call } from '@/lib/api/call';
import type { AgencyProfileView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const profileQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['profile', agencyId],
    queryFn: ({ signal }) => call<AgencyProfileView>(`/agencies/${agencyId}/profile`, { signal }),
  });
