import { call } from '@/lib/api/call';
import type { PressRequestView } from '@api/schemas';

export const writeOn = (agencyId: string, id: string, text: string) =>
  call<PressRequestView>(`/agencies/${agencyId}/press-requests/${id}/messages`, { method: 'POST', body: { text } });
