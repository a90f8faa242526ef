import { call } from '@/lib/api/call';
import type { ImportView } from '@api/schemas';

export const cancelImport = (agencyId: string, id: string) =>
  call<ImportView>(`/agencies/${agencyId}/imports/${id}/cancel`, { method: 'POST' });
