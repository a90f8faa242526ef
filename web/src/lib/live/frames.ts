import type { DocumentNode } from '@api/schemas';

export interface Reason { code: string; message: string }

/** Somebody who has the piece open; one person with two windows is two peers. */
export interface Peer { peer: string; personId: string; name: string; colour: number; mayWrite: boolean }

export interface TakenBatch { clientId: string; sequence: number; personId: string; name: string; at: string; steps: unknown[] }

export type NewsKind = 'comments' | 'piece' | 'versions';

export interface Opened {
  t: 'opened';
  version: number;
  document: DocumentNode | null;
  batches: TakenBatch[] | null;
  lastSequence: number;
  you: { peer: string; colour: number; personId: string; name: string };
  mayWrite: boolean;
  reason: Reason | null;
  people: Peer[];
}

export interface Refused { t: 'refused'; sequence: number; code: string; message: string; version: number; field?: string; limit?: number }

export interface CaretTold { t: 'caret'; peer: string; version: number; anchor: number | null; head: number | null }

export type FromServer =
  | Opened
  | { t: 'steps'; version: number; batches: TakenBatch[] }
  | Refused
  | { t: 'people'; people: Peer[] }
  | CaretTold
  | { t: 'rights'; mayWrite: boolean; reason: Reason | null }
  | { t: 'news'; kind: NewsKind }
  | { t: 'closing'; reason: 'stopping' | 'signed-out' | 'gone' | 'too-slow' }
  | { t: 'pong' };

export type ToServer =
  | { t: 'open'; clientId: string; version: number | null }
  | { t: 'steps'; sequence: number; version: number; steps: unknown[] }
  | { t: 'caret'; version: number; anchor: number; head: number }
  | { t: 'caret'; anchor: null }
  | { t: 'ping' };

/** Null for what this program does not know: a newer server may say more. */
export function readFrame(text: unknown): FromServer | null {
  if (typeof text !== 'string') return null;
  try {
    const frame = JSON.parse(text) as { t?: unknown };
    return typeof frame.t === 'string' ? (frame as FromServer) : null;
  } catch {
    return null;
  }
}
