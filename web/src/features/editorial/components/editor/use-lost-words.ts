import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { randomId } from '@/lib/api/random-id';
import { drafts } from '@/lib/live/kept-here';
import type { SetAside } from '@/lib/saving/kept-drafts';
import type { DocumentNode } from '@api/schemas';
import type { LostText } from '@editor/collab/lost-text';

export interface LostWords {
  /** About these the person has still to decide. */
  undecided: SetAside[];
  add: (lost: LostText[]) => Promise<void>;
  keepAside: (text: SetAside) => void;
  discard: (text: SetAside) => void;
}

interface Setup { pieceId: string; personId: string; clientId: string; left: SetAside[] }

/** Words of this person that lost their place: written down at once, and there until the person has decided. */
export function useLostWords({ pieceId, personId, clientId, left }: Setup): LostWords {
  const client = useQueryClient();
  const [undecided, setUndecided] = useState(left);
  const [inherited] = useState(left);
  const refresh = useCallback(() => client.invalidateQueries({ queryKey: ['set-aside', pieceId] }), [client, pieceId]);

  useEffect(() => {
    // From now on this window asks about them, and no other.
    for (const text of inherited) void drafts.setAside({ ...text, undecidedIn: clientId }).catch(() => undefined);
  }, [inherited, clientId]);

  const add = useCallback(
    async (lost: LostText[]) => {
      const texts = lost.map(({ text, slices, mine, because }): SetAside => ({
        id: randomId(), pieceId, personId, document: mine as DocumentNode, at: new Date().toISOString(), words: { text, slices, because }, undecidedIn: clientId,
      }));
      setUndecided((before) => [...before, ...texts]);
      for (const text of texts) await drafts.setAside(text);
    },
    [pieceId, personId, clientId],
  );
  const decided = useCallback((text: SetAside) => setUndecided((before) => before.filter(({ id }) => id !== text.id)), []);
  const keepAside = useCallback(
    (text: SetAside) => {
      // Only when it is written down does it stop waiting.
      void drafts.setAside({ ...text, undecidedIn: undefined }).then(() => {
        decided(text);
        void refresh();
      }, () => undefined);
    },
    [decided, refresh],
  );
  const discard = useCallback(
    (text: SetAside) => {
      decided(text);
      void drafts.discard(text.id).then(refresh, () => undefined);
    },
    [decided, refresh],
  );
  return { undecided, add, keepAside, discard };
}
