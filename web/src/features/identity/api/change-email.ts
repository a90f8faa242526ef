import { call } from '@/lib/api/call';
import type { EmailRequest, PersonView } from '@api/schemas';

export const changeEmail = (request: EmailRequest) =>
  call<PersonView>('/me/email', { method: 'POST', body: request, ignoreSignedOut: true });
