import { call } from '@/lib/api/call';
import type { PasswordRequest } from '@api/schemas';

export const changePassword = (request: PasswordRequest) =>
  call<void>('/me/password', { method: 'POST', body: request, ignoreSignedOut: true });
