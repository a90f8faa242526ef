import { call } from '@/lib/api/call';
import type { NewTokenView, TokenRequest } from '@api/schemas';

export const makeToken = (request: TokenRequest) => call<NewTokenView>('/me/tokens', { method: 'POST', body: request });
