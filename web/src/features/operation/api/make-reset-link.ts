import { call } from '@/lib/api/call';
import type { ResetLinkView } from '@api/schemas';

export const makeResetLink = (email: string) => call<ResetLinkView>('/reset-links', { method: 'POST', body: { email } });
