import { call } from '@/lib/api/call';
import type { SetupRequest, SignInView } from '@api/schemas';

export const setUp = (token: string, request: SetupRequest) =>
  call<SignInView>(`/setup/${encodeURIComponent(token)}`, { method: 'POST', body: request, ignoreSignedOut: true });
