import { useEffect, useState } from 'react';
import { randomId } from '@/lib/api/random-id';
import { drafts, works } from '@/lib/live/kept-here';
import type { KeptWork } from '@/lib/live/kept-work';
import { takeOver, type Inherited, type TakenOver } from '@/lib/live/take-over';
import type { SetAside } from '@/lib/saving/kept-drafts';
import { claimTab, holdTab } from '@/lib/saving/living-tabs';
import type { PieceView } from '@api/schemas';
import { withOwnSteps, type SharedStart } from '@editor/collab/shared-state';
import { plainSchema } from '@editor/piece-schema';

/** With what the text begins in this window: as the server has it, or as a window that died left it. */
export interface Beginning {
  clientId: string;
  sequence: number;
  start: SharedStart;
  others: Inherited[];
  undecided: SetAside[];
  release: () => void;
}

export function beginningOf(piece: PieceView, { newest, others, undecided }: TakenOver): Beginning {
  if (newest) {
    const { clientId, sequence, version, document, own, sent } = newest.work;
    return { clientId, sequence, others, undecided, release: newest.release, start: { version, confirmed: document, own, sent, mayWrite: true } };
  }
  const clientId = randomId();
  const start = { version: piece.documentVersion, confirmed: piece.document, own: [], sent: null, mayWrite: piece.mayType };
  return { clientId, sequence: 0, others, undecided, release: holdTab(clientId), start };
}

function fits({ document, own }: KeptWork): boolean {
  try {
    withOwnSteps(plainSchema(), { confirmed: document, own });
    return true;
  } catch {
    return false;
  }
}

/** Null until it is known what earlier windows left for this piece. */
export function useTakenOver(pieceId: string, personId: string): TakenOver | null {
  const [found, setFound] = useState<{ pieceId: string; taken: TakenOver } | null>(null);
  useEffect(() => {
    let current = true;
    takeOver({ works, drafts, pieceId, personId, claim: claimTab, fits })
      // A browser without storage still opens the piece; it only has nothing kept.
      .catch((): TakenOver => ({ newest: null, others: [], undecided: [] }))
      .then((taken) => {
        if (current) setFound({ pieceId, taken });
        else for (const { release } of [taken.newest, ...taken.others].filter((one) => one !== null)) release();
      });
    return () => {
      current = false;
    };
  }, [pieceId, personId]);
  return found?.pieceId === pieceId ? found.taken : null;
}
