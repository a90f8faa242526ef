import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '@/lib/api/random-id';
import { useAgency } from '@/lib/session/use-session';
import { sayDone, sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { ActView, PieceView } from '@api/schemas';
import { act } from '../../../api/act';
import { pieceQuery } from '../../../api/get-piece';
import type { ChosenGrade } from '../../royalty/grade-draft';
import { wayTo, type CardTarget } from './card-target';

export interface MoveQuestion { piece: PieceView; act: ActView; onDone?: () => void }

/** Words are owed, it cannot be taken back, or a grade may be given with it. */
export const asksFirst = (one: ActView) => one.reasonRequired || one.grades || one.act === 'return' || one.act === 'publish';

/** Moves a piece to a state or step by the act that leads there; what cannot be done is explained. */
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
    mutationFn: ({ piece, one, reason, grade }: { piece: PieceView; one: ActView; reason?: string; grade?: ChosenGrade }) =>
      act(agency.id, piece.id, { act: one.act, transition: one.transition ?? undefined, version: piece.version, documentVersion: piece.documentVersion, reason, grade }, randomId()),
    onSuccess: (_, { one }) => {
      setQuestion(null);
      sayDone(t(`done.${one.act}`));
    },
    onError: (error) => sayTrouble(problemText(error)),
    onSettled: refresh,
  });
  const noWay = (piece: PieceView, target: CardTarget, others: ActView[]) => {
    if (target.kind === 'state') return t('board.noWay', { from: t(`common:state.${piece.state}`), to: t(`common:state.${target.state}`) });
    const words = t('board.noWayStep', { workflow: piece.step.workflow, from: piece.step.name, to: target.name });
    const open = [...new Set(others.map((one) => one.name ?? t(`act.${one.act}`)))].join(', ');
    return `${words} ${open === '' ? t('board.nothingFromHere') : t('board.waysFromHere', { ways: open })}`;
  };
  const looking = useMutation({
    mutationFn: async ({ id, target }: { id: string; target: CardTarget }) => {
      const piece = await client.fetchQuery({ ...pieceQuery(agency.id, id), staleTime: 0 });
      return { piece, ...wayTo(piece, target) };
    },
    onSuccess: ({ piece, act: known, others }, { target }) => {
      if (!known) sayTrouble(noWay(piece, target, others));
      else if (!known.allowed) sayTrouble(known.reason ?? t('board.notAllowed'));
      else if (asksFirst(known)) setQuestion({ piece, act: known });
      else acting.mutate({ piece, one: known });
    },
    onError: (error) => sayTrouble(problemText(error)),
  });
  return {
    to: (id: string, target: CardTarget) => looking.mutate({ id, target }),
    go: (reason?: string, grade?: ChosenGrade) => question && acting.mutate({ piece: question.piece, one: question.act, reason, grade }, { onSuccess: question.onDone }),
    error: acting.error,
    ask: (piece: PieceView, one: ActView, onDone?: () => void) => setQuestion({ piece, act: one, onDone }),
    run: (piece: PieceView, one: ActView, onDone?: () => void) => acting.mutate({ piece, one }, { onSuccess: onDone }),
    question,
    forget: () => {
      acting.reset();
      setQuestion(null);
    },
    pending: acting.isPending,
    moving: looking.isPending ? looking.variables.id : acting.isPending ? acting.variables.piece.id : null,
  };
}

export type Move = ReturnType<typeof useMove>;
