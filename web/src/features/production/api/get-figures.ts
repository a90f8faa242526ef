import { apiUrl, call } from '@/lib/api/call';
import type { ProductionView } from '@api/schemas';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';

export interface Span { from: string; to: string; desk?: string }

export const figuresQuery = (agencyId: string, span: Span) =>
  queryOptions({
    queryKey: ['production', agencyId, span],
    queryFn: ({ signal }) => call<ProductionView>(`/agencies/${agencyId}/production`, { signal, query: { ...span } }),
    placeholderData: keepPreviousData,
  });

export const bookUrl = (agencyId: string, span: Span) => apiUrl(`/agencies/${agencyId}/production/book.xlsx`, { ...span });
