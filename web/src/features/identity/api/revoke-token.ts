import { call } from '@/lib/api/call';

export const revokeToken = (id: string) => call<void>(`/me/tokens/${id}`, { method: 'DELETE' });
