import { call } from '@/lib/api/call';

export const removeMailbox = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/contribution-mailboxes/${id}`, { method: 'DELETE' });
