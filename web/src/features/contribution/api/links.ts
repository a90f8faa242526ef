import { call } from '@/lib/api/call';
import type { CallLinksView, CallLinkView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const linksQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['contribution-links', agencyId],
    queryFn: ({ signal }) => call<CallLinksView>(`/agencies/${agencyId}/contribution-links`, { signal }),
  });

export interface LinkWish { title: string; guidance: string; sectionId: string | null; days: number; mostUses: number }

export const makeLink = (agencyId: string, wish: LinkWish) =>
  call<CallLinkView>(`/agencies/${agencyId}/contribution-links`, { method: 'POST', body: wish });

export const closeLink = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/contribution-links/${id}`, { method: 'DELETE' });
