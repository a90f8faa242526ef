import { call } from '@/lib/api/call';
import type { ConcernSeenView, RaiseConcernRequest } from '@api/schemas';

export type ConcernAct = 'answer' | 'close' | 'reopen';

export function actOnConcern(id: string, act: ConcernAct, version: number, words: string) {
  const body = { version, words };
  if (act === 'answer') return call<ConcernSeenView>(`/collection/concerns/${id}/answer`, { method: 'POST', body });
  if (act === 'close') return call<ConcernSeenView>(`/collection/concerns/${id}/close`, { method: 'POST', body });
  return call<ConcernSeenView>(`/collection/concerns/${id}/reopen`, { method: 'POST', body });
}

export const raiseConcern = (wish: RaiseConcernRequest) => call<ConcernSeenView>('/collection/concerns', { method: 'POST', body: wish });
