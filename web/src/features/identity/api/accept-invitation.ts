import { call } from '@/lib/api/call';
import type { AcceptInvitationRequest, SignInView } from '@api/schemas';

export const acceptInvitation = (token: string, request: AcceptInvitationRequest) =>
  call<SignInView>(`/invitations/${encodeURIComponent(token)}`, { method: 'POST', body: request, ignoreSignedOut: true });
