import { call } from '@/lib/api/call';
import type { MailboxView } from '@api/schemas';
import type { MailboxWish } from './add-mailbox';

export const changeMailbox = (agencyId: string, id: string, wish: MailboxWish) =>
  call<MailboxView>(`/agencies/${agencyId}/contribution-mailboxes/${id}`, { method: 'PUT', body: wish });
