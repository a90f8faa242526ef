import { call } from '@/lib/api/call';
import type { MadeView, ShiftRequest } from '@api/schemas';

export const saveShift = (agencyId: string, id: string | undefined, request: ShiftRequest): Promise<unknown> =>
  id === undefined
    ? call<MadeView>(`/agencies/${agencyId}/duty/shifts`, { method: 'POST', body: request })
    : call<void>(`/agencies/${agencyId}/duty/shifts/${id}`, { method: 'PUT', body: request });
