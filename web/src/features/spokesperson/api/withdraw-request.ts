import { call } from '@/lib/api/call';
import type { PressRequestView } from '@api/schemas';

export const withdrawRequest = (agencyId: string, id: string) =>
  call<PressRequestView>(`/agencies/${agencyId}/press-requests/${id}/withdrawal`, { method: 'POST', body: {} });
