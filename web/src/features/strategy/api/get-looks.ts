import { apiUrl, call } from '@/lib/api/call';
import type { LookView, Page } from '@api/schemas';
import { infiniteQueryOptions } from '@tanstack/react-query';

export const looksQuery = (unit: string) =>
  infiniteQueryOptions({
    queryKey: ['strategy', 'looks', unit],
    queryFn: ({ pageParam, signal }) => call<Page<LookView>>(`/agencies/${unit}/looks`, { signal, query: { cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const looksCsvUrl = (unit: string) => apiUrl(`/agencies/${unit}/looks.csv`);
