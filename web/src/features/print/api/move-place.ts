import { call } from '@/lib/api/call';
import type { FlatplanView, PrintPlaceMoveRequest } from '@api/schemas';

export const movePlace = (agencyId: string, id: string, request: PrintPlaceMoveRequest) =>
  call<FlatplanView>(`/agencies/${agencyId}/print/places/${id}/move`, { method: 'POST', body: request });
