import { call } from '@/lib/api/call';

export const endOtherSessions = () => call<void>('/sessions', { method: 'DELETE' });
