import { call } from '@/lib/api/call';
import type { InvitationLinkView, InvitationRequest } from '@api/schemas';

export const invite = (agencyId: string, request: InvitationRequest) =>
  call<InvitationLinkView>(`/agencies/${agencyId}/invitations`, { method: 'POST', body: request });
