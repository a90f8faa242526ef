import { call } from '@/lib/api/call';
import type { SessionView, SetupRequest } from '@api/schemas';

export const setUp = (token: string, request: SetupRequest) =>
  call<SessionView>(`/setup/${encodeURIComponent(token)}`, { method: 'POST', body: request, ignoreSignedOut: true });
