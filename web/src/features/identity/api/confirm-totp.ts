import { call } from '@/lib/api/call';
import type { RecoveryCodesView } from '@api/schemas';

export const confirmTotp = (code: string) =>
  call<RecoveryCodesView>('/me/totp/confirm', { method: 'POST', body: { code } });
