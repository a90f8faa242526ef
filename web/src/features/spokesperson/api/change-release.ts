import { call } from '@/lib/api/call';
import type { ReleaseRequest, ReleaseView } from '@api/schemas';

export const changeRelease = (authorityId: string, id: string, request: ReleaseRequest) =>
  call<ReleaseView>(`/authorities/${authorityId}/releases/${id}`, { method: 'PUT', body: request });
