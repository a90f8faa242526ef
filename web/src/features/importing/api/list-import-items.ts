import { apiUrl, call } from '@/lib/api/call';
import type { ImportItemView, Page } from '@api/schemas';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

export const importItemsQuery = (agencyId: string, id: string, outcome: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['import-items', agencyId, id, outcome ?? ''],
    queryFn: ({ signal, pageParam }) =>
      call<Page<ImportItemView>>(`/agencies/${agencyId}/imports/${id}/items`, { signal, query: { outcome, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const importReportUrl = (agencyId: string, id: string) => apiUrl(`/agencies/${agencyId}/imports/${id}/report.csv`);
