import { call } from '@/lib/api/call';
import type { SectionsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const sectionsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['sections', agencyId],
    queryFn: ({ signal }) => call<SectionsView>(`/agencies/${agencyId}/sections`, { signal }),
  });
