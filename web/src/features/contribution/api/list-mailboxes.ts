import { call } from '@/lib/api/call';
import type { MailboxesView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const ASK_EVERY_MS = 30_000;

export const mailboxesQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['contribution-mailboxes', agencyId],
    queryFn: ({ signal }) => call<MailboxesView>(`/agencies/${agencyId}/contribution-mailboxes`, { signal }),
    refetchInterval: ASK_EVERY_MS,
  });
