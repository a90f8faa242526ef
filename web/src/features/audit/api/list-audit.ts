import { apiUrl, call } from '@/lib/api/call';
import type { AuditEntryView, Page } from '@api/schemas';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

export interface AuditFilter { q?: string; actor?: string; act?: string; from?: string; to?: string }

export const auditQuery = (agencyId: string, filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', agencyId, filter],
    queryFn: ({ signal, pageParam }) =>
      call<Page<AuditEntryView>>(`/agencies/${agencyId}/audit`, { signal, query: { ...filter, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const auditCsvUrl = (agencyId: string, filter: AuditFilter) => apiUrl(`/agencies/${agencyId}/audit.csv`, { ...filter });
