import { call } from '@/lib/api/call';
import type { AllHeadsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const headsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['desk-heads', agencyId],
    queryFn: ({ signal }) => call<AllHeadsView>(`/agencies/${agencyId}/production/desk-heads`, { signal }),
  });
