import { call } from '@/lib/api/call';
import type { Holiday, HolidayRequest } from '@api/schemas';

export const keepHoliday = (day: string, request: HolidayRequest) => call<Holiday>(`/holidays/${day}`, { method: 'PUT', body: request });
