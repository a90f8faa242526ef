import { call } from '@/lib/api/call';
import type { CopiedView } from '@api/schemas';

export const copyRoster = (agencyId: string, from: string, to: string) =>
  call<CopiedView>(`/agencies/${agencyId}/duty/copies`, { method: 'POST', body: { from, to } });
