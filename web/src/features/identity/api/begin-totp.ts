import { call } from '@/lib/api/call';
import type { TotpSetupView } from '@api/schemas';

export const beginTotp = () => call<TotpSetupView>('/me/totp', { method: 'POST' });
