import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, asProblem } from '@/lib/api/problem';
import { randomId } from '@/lib/api/random-id';
import { useAgency } from '@/lib/session/use-session';
import { sayDone, sayTrouble } from '@/ui/say';
import { sayUndo } from '@/ui/say-undo';
import { useProblemText } from '@/ui/use-problem-text';
import type { ActRequest, PieceView } from '@api/schemas';
import { act } from '../../api/act';
import { pieceQuery } from '../../api/get-piece';
import type { Live } from './use-live';

export type ActWords = Omit<ActRequest, 'version' | 'documentVersion'>;

export interface Acting {
  pending: boolean;
  error: unknown;
  run: (words: ActWords, onDone?: () => void) => void;
  reset: () => void;
}

/** An act stands on exactly the text on the screen: everything typed is saved before it. */
export function useAct(piece: PieceView, live: Live): Acting {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const key = useRef<{ words: string; key: string }>({ words: '', key: '' });
  const query = pieceQuery(agency.id, piece.id);

  const acting = useMutation({
    mutationFn: async (words: ActWords) => {
      try {
        await live.session().flush();
      } catch {
        throw new Error(t('unsavedFirst'));
      }
      // Pressing again after a lost answer must not act twice.
      const same = JSON.stringify([words, piece.version]);
      if (key.current.words !== same) key.current = { words: same, key: randomId() };
      const request = { ...words, version: piece.version, documentVersion: live.session().version };
      return act(agency.id, piece.id, request, key.current.key);
    },
    onSuccess: (after, words) => {
      client.setQueryData(query.queryKey, after);
      for (const kind of ['pieces', 'my-day', 'history']) void client.invalidateQueries({ queryKey: [kind, agency.id] });
      if (words.act === 'discard') sayUndo(t('done.discard'), t('common:undo'), () => void restore(after));
      else sayDone(t(`done.${words.act}`));
    },
    onError: (error, words) => {
      if (asProblem(error).status === 409) void client.invalidateQueries({ queryKey: query.queryKey });
      if (asProblem(error).code === 'checks-failed') void client.invalidateQueries({ queryKey: ['checks', agency.id, piece.id] });
      // Dialogs show the refusal themselves, beside the fields it concerns.
      if (Object.keys(words).every((word) => word === 'act' || word === 'transition')) sayTrouble(error instanceof ApiProblem ? problemText(error) : error.message);
    },
  });

  const restore = (after: PieceView) =>
    act(agency.id, piece.id, { act: 'restore', version: after.version, documentVersion: after.documentVersion }, randomId()).then(
      (restored) => {
        client.setQueryData(query.queryKey, restored);
        void client.invalidateQueries({ queryKey: ['pieces', agency.id] });
      },
      (error: unknown) => sayTrouble(problemText(error)),
    );

  return {
    pending: acting.isPending,
    error: acting.error,
    run: (words, onDone) => acting.mutate(words, { onSuccess: () => onDone?.() }),
    reset: acting.reset,
  };
}
