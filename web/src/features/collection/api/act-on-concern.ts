import { call } from '@/lib/api/call';
import type { ConcernSeenView, RaiseConcernRequest } from '@api/schemas';

export type ConcernAct = 'answer' | 'close' | 'reopen';

export const actOnConcern = (id: string, act: ConcernAct, version: number, words: string) =>
  call<ConcernSeenView>(`/collection/concerns/${id}/${act}`, { method: 'POST', body: { version, words } });

export const raiseConcern = (wish: RaiseConcernRequest) => call<ConcernSeenView>('/collection/concerns', { method: 'POST', body: wish });
