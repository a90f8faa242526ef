import { call } from '@/lib/api/call';
import type { AcceptInvitationRequest, SessionView } from '@api/schemas';

export const acceptInvitation = (token: string, request: AcceptInvitationRequest) =>
  call<SessionView>(`/invitations/${encodeURIComponent(token)}`, { method: 'POST', body: request, ignoreSignedOut: true });
