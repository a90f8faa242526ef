import { call } from '@/lib/api/call';
import type { MailboxView } from '@api/schemas';

export interface MailboxWish {
  host: string; port: number; security: string; user: string; password: string; folder: string; active: boolean; version?: number;
}

export const addMailbox = (agencyId: string, wish: MailboxWish) =>
  call<MailboxView>(`/agencies/${agencyId}/contribution-mailboxes`, { method: 'POST', body: wish });
