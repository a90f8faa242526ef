import { call } from '@/lib/api/call';
import type { ImportView } from '@api/schemas';

export const resumeImport = (agencyId: string, id: string) =>
  call<ImportView>(`/agencies/${agencyId}/imports/${id}/resume`, { method: 'POST' });
