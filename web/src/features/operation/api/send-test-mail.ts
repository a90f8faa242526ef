import { call } from '@/lib/api/call';

export const sendTestMail = (recipient: string) => call<void>('/operation/test-mail', { method: 'POST', body: { recipient } });
