import { call } from '@/lib/api/call';
import type { PressRequestRequest, PressRequestView } from '@api/schemas';

export const sendRequest = (agencyId: string, request: PressRequestRequest) =>
  call<PressRequestView>(`/agencies/${agencyId}/press-requests`, { method: 'POST', body: request });
