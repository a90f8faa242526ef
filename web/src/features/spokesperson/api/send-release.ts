import { call } from '@/lib/api/call';
import type { ReleaseView } from '@api/schemas';

export const sendRelease = (authorityId: string, id: string, version: number) =>
  call<ReleaseView>(`/authorities/${authorityId}/releases/${id}/release`, { method: 'POST', body: { version } });
