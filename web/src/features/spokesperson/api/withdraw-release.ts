import { call } from '@/lib/api/call';
import type { ReleaseView } from '@api/schemas';

export const withdrawRelease = (authorityId: string, id: string, version: number, reason: string) =>
  call<ReleaseView>(`/authorities/${authorityId}/releases/${id}/withdrawal`, { method: 'POST', body: { version, reason } });
