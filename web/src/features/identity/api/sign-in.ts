import { call } from '@/lib/api/call';
import type { SignInRequest, SignInView } from '@api/schemas';

export const signIn = (request: SignInRequest) =>
  call<SignInView>('/session', { method: 'POST', body: request, ignoreSignedOut: true });
