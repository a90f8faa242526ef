import { call } from '@/lib/api/call';
import type { SecondFactorRequest, SignInView } from '@api/schemas';

export const giveSecondFactor = (request: SecondFactorRequest) =>
  call<SignInView>('/session/second-factor', { method: 'POST', body: request, ignoreSignedOut: true });
