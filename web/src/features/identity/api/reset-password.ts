import { call } from '@/lib/api/call';
import type { ResetRequest, SignInView } from '@api/schemas';

export const resetPassword = (token: string, request: ResetRequest) =>
  call<SignInView>(`/resets/${encodeURIComponent(token)}`, { method: 'POST', body: request, ignoreSignedOut: true });
