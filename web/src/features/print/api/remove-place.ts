import { call } from '@/lib/api/call';
import type { FlatplanView } from '@api/schemas';

export const removePlace = (agencyId: string, id: string, version: number) =>
  call<FlatplanView>(`/agencies/${agencyId}/print/places/${id}`, { method: 'DELETE', query: { version } });
