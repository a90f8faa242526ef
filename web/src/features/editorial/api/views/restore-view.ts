import { call } from '@/lib/api/call';
import type { SavedViewView } from '@api/schemas';

export const restoreView = (agencyId: string, id: string) =>
  call<SavedViewView>(`/agencies/${agencyId}/piece-views/${id}/restore`, { method: 'POST', body: {} });
