import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '@/lib/api/random-id';
import { useAgency } from '@/lib/session/use-session';
import { sayDone, sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { ActView, PieceState, PieceView } from '@api/schemas';
import { act } from '../../../api/act';
import { pieceQuery } from '../../../api/get-piece';
import { actTowards } from './act-towards';

export interface MoveQuestion { piece: PieceView; act: ActView }

/** Moves a piece to a state by the act that leads there; what cannot be done is explained. */
export function useMove() {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [question, setQuestion] = useState<MoveQuestion | null>(null);
  const refresh = () => {
    for (const kind of ['pieces', 'my-day', 'piece']) void client.invalidateQueries({ queryKey: [kind, agency.id] });
  };
  const acting = useMutation({
    mutationFn: ({ piece, one, reason }: { piece: PieceView; one: ActView; reason?: string }) =>
      act(agency.id, piece.id, { act: one.act, transition: one.transition ?? undefined, version: piece.version, documentVersion: piece.documentVersion, reason }, randomId()),
    onSuccess: (_, { one }) => {
      setQuestion(null);
      sayDone(t(`done.${one.act}`));
    },
    onError: (error) => sayTrouble(problemText(error)),
    onSettled: refresh,
  });
  const looking = useMutation({
    mutationFn: async ({ id, to }: { id: string; to: PieceState }) => {
      const piece = await client.fetchQuery({ ...pieceQuery(agency.id, id), staleTime: 0 });
      return { piece, name: actTowards(piece.state, to) };
    },
    onSuccess: ({ piece, name }, { to }) => {
      const ways = piece.acts.filter((one) => one.act === name);
      const known = ways.find((one) => one.allowed) ?? ways[0];
      if (!known) sayTrouble(t('board.noWay', { from: t(`common:state.${piece.state}`), to: t(`common:state.${to}`) }));
      else if (!known.allowed) sayTrouble(known.reason ?? t('board.notAllowed'));
      else if (known.reasonRequired || name === 'return' || name === 'publish') setQuestion({ piece, act: known });
      else acting.mutate({ piece, one: known });
    },
    onError: (error) => sayTrouble(problemText(error)),
  });
  return {
    to: (id: string, to: PieceState) => looking.mutate({ id, to }),
    go: (reason?: string) => question && acting.mutate({ piece: question.piece, one: question.act, reason }),
    ask: (piece: PieceView, one: ActView) => setQuestion({ piece, act: one }),
    run: (piece: PieceView, one: ActView, onDone?: () => void) => acting.mutate({ piece, one }, { onSuccess: onDone }),
    question,
    forget: () => setQuestion(null),
    pending: acting.isPending,
    moving: looking.isPending ? looking.variables.id : acting.isPending ? acting.variables.piece.id : null,
  };
}

export type Move = ReturnType<typeof useMove>;
