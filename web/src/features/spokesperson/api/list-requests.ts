import { apiUrl, call } from '@/lib/api/call';
import type { Page, PressRequestRowView } from '@api/schemas';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

/** Whose requests: what an agency asks, or what an authority is asked. */
export type Side = 'agencies' | 'authorities';
export interface RequestFilter { q?: string; state?: string }

type Read = (id: string, query: Record<string, string | null | undefined>, signal: AbortSignal) => Promise<Page<PressRequestRowView>>;

const READ: Record<Side, Read> = {
  agencies: (id, query, signal) => call<Page<PressRequestRowView>>(`/agencies/${id}/press-requests`, { signal, query }),
  authorities: (id, query, signal) => call<Page<PressRequestRowView>>(`/authorities/${id}/press-requests`, { signal, query }),
};

export const requestsQuery = (side: Side, id: string, filter: RequestFilter) =>
  infiniteQueryOptions({
    queryKey: ['press-requests', id, 'list', filter],
    queryFn: ({ signal, pageParam }) => READ[side](id, { ...filter, cursor: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const requestsCsvUrl = (side: Side, id: string, filter: RequestFilter) => apiUrl(`/${side}/${id}/press-requests.csv`, { ...filter });
