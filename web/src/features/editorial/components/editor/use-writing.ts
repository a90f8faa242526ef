import { useEffect, useMemo, useRef, useState } from 'react';
import { randomId } from '@/lib/api/random-id';
import { BrowserDrafts, type KeptDraft } from '@/lib/saving/kept-drafts';
import { holdTab } from '@/lib/saving/living-tabs';
import { SaveQueue, type SaveState } from '@/lib/saving/save-queue';
import { onSignedInAgain } from '@/lib/session/signed-in-again';
import type { DocumentNode, PieceView } from '@api/schemas';
import { saveDocument } from '../../api/save-document';

export const drafts = new BrowserDrafts();

export interface Writing {
  state: SaveState;
  changed: (read: () => DocumentNode) => void;
  queue: () => SaveQueue;
}

interface Setup { agencyId: string; personId: string; piece: PieceView; restored: KeptDraft | undefined }

/** The life of one text in one tab: its queue, and what wakes the queue up. */
export function useWriting({ agencyId, personId, piece, restored }: Setup): Writing {
  const [state, setState] = useState<SaveState>(restored ? { is: 'saving' } : { is: 'saved', at: null });
  const setup = useRef({ agencyId, personId, pieceId: piece.id, baseVersion: piece.documentVersion, restored });
  const queue = useRef<SaveQueue | null>(null);
  const early = useRef<(() => DocumentNode) | null>(null);

  useEffect(() => {
    const { agencyId: agency, pieceId, ...rest } = setup.current;
    const clientId = rest.restored?.clientId ?? randomId();
    const release = holdTab(clientId);
    const saves = new SaveQueue({
      ...rest, pieceId, clientId, store: drafts, onState: setState,
      send: (request) => saveDocument(agency, pieceId, request),
    });
    queue.current = saves;
    if (early.current) saves.changed(early.current);
    const again = () => saves.again();
    const keep = () => void saves.keep();
    const forget = onSignedInAgain(again);
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', keep);
    window.addEventListener('pagehide', keep);
    return () => {
      forget();
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', keep);
      window.removeEventListener('pagehide', keep);
      // What is still owed leaves from this machine at the next opening.
      void saves.flush().catch(() => undefined).finally(() => void saves.close().then(release));
    };
  }, []);

  return useMemo(
    () => ({
      state,
      changed: (read: () => DocumentNode) => {
        if (queue.current) queue.current.changed(read);
        else early.current = read;
      },
      queue: () => {
        if (!queue.current) throw new Error('the save queue has not started');
        return queue.current;
      },
    }),
    [state],
  );
}
