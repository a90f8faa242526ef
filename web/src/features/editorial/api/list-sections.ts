import { call } from '@/lib/api/call';
import type { SectionView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const sectionsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['sections', agencyId],
    queryFn: ({ signal }) => call<{ items: SectionView[] }>(`/agencies/${agencyId}/sections`, { signal }),
  });
