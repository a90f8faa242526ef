import { call } from '@/lib/api/call';
import type { InvitationView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) =>
      call<InvitationView>(`/invitations/${encodeURIComponent(token)}`, { signal, ignoreSignedOut: true }),
  });
