import { call } from '@/lib/api/call';
import type { SavedViewView, SavedViewRequest } from '@api/schemas';

/** A new view, or another form of one that is there. */
export const keepView = (agencyId: string, id: string | null, request: SavedViewRequest) =>
  id === null
    ? call<SavedViewView>(`/agencies/${agencyId}/piece-views`, { method: 'POST', body: request })
    : call<SavedViewView>(`/agencies/${agencyId}/piece-views/${id}`, { method: 'PATCH', body: request });
