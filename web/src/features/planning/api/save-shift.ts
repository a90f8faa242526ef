import { call } from '@/lib/api/call';
import type { ShiftRequest } from '@api/schemas';

export const saveShift = (agencyId: string, id: string | undefined, request: ShiftRequest) =>
  call<void>(`/agencies/${agencyId}/duty/shifts${id === undefined ? '' : `/${id}`}`, { method: id === undefined ? 'POST' : 'PUT', body: request });
