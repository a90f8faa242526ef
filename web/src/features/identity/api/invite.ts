import { call } from '@/lib/api/call';
import type { InvitationLinkView, InviteRequest } from '@api/schemas';

export const invite = (agencyId: string, request: InviteRequest) =>
  call<InvitationLinkView>(`/agencies/${agencyId}/invitations`, { method: 'POST', body: request });
