import { call } from '@/lib/api/call';
import type { ConcernSeenView, RaiseConcernRequest } from '@api/schemas';

interface Words { version: number; words: string }

const ACTS = {
  answer: (id: string, body: Words) => call<ConcernSeenView>(`/collection/concerns/${id}/answer`, { method: 'POST', body }),
  close: (id: string, body: Words) => call<ConcernSeenView>(`/collection/concerns/${id}/close`, { method: 'POST', body }),
  reopen: (id: string, body: Words) => call<ConcernSeenView>(`/collection/concerns/${id}/reopen`, { method: 'POST', body }),
};

export type ConcernAct = keyof typeof ACTS;

export const actOnConcern = (id: string, act: ConcernAct, version: number, words: string) => ACTS[act](id, { version, words });

export const raiseConcern = (wish: RaiseConcernRequest) => call<ConcernSeenView>('/collection/concerns', { method: 'POST', body: wish });
