import { apiUrl, call } from '@/lib/api/call';
import type { LetterRowView, Page } from '@api/schemas';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

export interface LetterFilter { q?: string; kind?: string; state?: string; handler?: string }

export const lettersQuery = (agencyId: string, filter: LetterFilter) =>
  infiniteQueryOptions({
    queryKey: ['letters', agencyId, 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      call<Page<LetterRowView>>(`/agencies/${agencyId}/letters`, { signal, query: { ...filter, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const lettersCsvUrl = (agencyId: string, filter: LetterFilter) => apiUrl(`/agencies/${agencyId}/letters.csv`, { ...filter });
