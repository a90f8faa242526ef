import { apiUrl, call } from '@/lib/api/call';
import type { TimelinessView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const timelinessQuery = (authorityId: string) =>
  queryOptions({
    queryKey: ['press-requests', authorityId, 'timeliness'],
    queryFn: ({ signal }) => call<TimelinessView>(`/authorities/${authorityId}/timeliness`, { signal }),
  });

export const timelinessCsvUrl = (authorityId: string) => apiUrl(`/authorities/${authorityId}/timeliness.csv`, {});
