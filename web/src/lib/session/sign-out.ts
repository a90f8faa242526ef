import { call } from '@/lib/api/call';

export const signOut = () => call<void>('/session', { method: 'DELETE', ignoreSignedOut: true });
