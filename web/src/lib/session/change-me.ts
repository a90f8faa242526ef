import { call } from '@/lib/api/call';
import type { PersonView, ProfileRequest } from '@api/schemas';

export const changeMe = (request: ProfileRequest) => call<PersonView>('/me', { method: 'PATCH', body: request });
