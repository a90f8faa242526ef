import { call } from '@/lib/api/call';
import type { MailboxesView, MailboxView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const ASK_EVERY_MS = 30_000;

export const mailboxesQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['contribution-mailboxes', agencyId],
    queryFn: ({ signal }) => call<MailboxesView>(`/agencies/${agencyId}/contribution-mailboxes`, { signal }),
    refetchInterval: ASK_EVERY_MS,
  });

export interface MailboxWish {
  host: string; port: number; security: string; user: string; password: string; folder: string; active: boolean; version?: number;
}

export const addMailbox = (agencyId: string, wish: MailboxWish) =>
  call<MailboxView>(`/agencies/${agencyId}/contribution-mailboxes`, { method: 'POST', body: wish });

export const changeMailbox = (agencyId: string, id: string, wish: MailboxWish) =>
  call<MailboxView>(`/agencies/${agencyId}/contribution-mailboxes/${id}`, { method: 'PUT', body: wish });

export const removeMailbox = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/contribution-mailboxes/${id}`, { method: 'DELETE' });
