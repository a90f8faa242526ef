import { apiUrl, call } from '@/lib/api/call';
import type { ReportFormView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['collection', 'report', id],
    queryFn: ({ signal }) => call<ReportFormView>(`/collection/reports/${id}`, { signal }),
    // What is being typed must not be replaced under the fingers.
    refetchOnWindowFocus: false,
  });

export const sheetUrl = (id: string) => apiUrl(`/collection/reports/${id}/sheet.xlsx`);
