import { call } from '@/lib/api/call';
import type { InvitationLinkView, InviteRequest } from '@api/schemas';

/** The first person of a new agency, who then invites the others. */
export const inviteFirst = (agencyId: string, request: InviteRequest) =>
  call<InvitationLinkView>(`/agencies/${agencyId}/invitations`, { method: 'POST', body: request });
