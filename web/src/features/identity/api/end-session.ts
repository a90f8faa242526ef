import { call } from '@/lib/api/call';

export const endSession = (id: string) => call<void>(`/sessions/${id}`, { method: 'DELETE' });
