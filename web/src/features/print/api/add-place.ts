import { call } from '@/lib/api/call';
import type { FlatplanView, PrintPlaceRequest } from '@api/schemas';

export const addPlace = (agencyId: string, issueId: string, request: PrintPlaceRequest) =>
  call<FlatplanView>(`/agencies/${agencyId}/print/issues/${issueId}/places`, { method: 'POST', body: request });
