import { call } from '@/lib/api/call';
import type { ReleaseRequest, ReleaseView } from '@api/schemas';

export const draftRelease = (authorityId: string, request: ReleaseRequest) =>
  call<ReleaseView>(`/authorities/${authorityId}/releases`, { method: 'POST', body: request });
