import { call } from '@/lib/api/call';

export const disableTotp = (password: string) => call<void>('/me/totp/disable', { method: 'POST', body: { password } });
