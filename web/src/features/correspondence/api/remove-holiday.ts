import { call } from '@/lib/api/call';

export const removeHoliday = (day: string) => call<void>(`/holidays/${day}`, { method: 'DELETE' });
