import { call } from '@/lib/api/call';
import type { FlatplanView, PrintPlaceRequest } from '@api/schemas';

export const changePlace = (agencyId: string, id: string, request: PrintPlaceRequest) =>
  call<FlatplanView>(`/agencies/${agencyId}/print/places/${id}`, { method: 'PUT', body: request });
