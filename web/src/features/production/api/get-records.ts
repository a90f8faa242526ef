import { apiUrl, call } from '@/lib/api/call';
import type { FigureRecordsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';
import type { Span } from './get-figures';

export interface Asked extends Span { kind: string; form?: string; person?: string; state?: string }

export const recordsQuery = (agencyId: string, asked: Asked) =>
  queryOptions({
    queryKey: ['production-records', agencyId, asked],
    queryFn: ({ signal }) => call<FigureRecordsView>(`/agencies/${agencyId}/production/records`, { signal, query: { ...asked } }),
  });

export const recordsCsvUrl = (agencyId: string, asked: Asked) => apiUrl(`/agencies/${agencyId}/production/records.csv`, { ...asked });
