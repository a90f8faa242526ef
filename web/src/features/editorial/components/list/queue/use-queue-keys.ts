import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agency } from '@/lib/session/use-session';
import { isTyping } from '@/ui/is-typing';
import { sayTrouble } from '@/ui/say';
import type { ActView, PieceAct, PieceRowView, PieceView } from '@api/schemas';
import { pieceQuery } from '../../../api/get-piece';
import { asksFirst, type Move } from '../board/use-move';

interface Props { agency: Agency; piece: PieceRowView | undefined; move: Move; onStep: (by: number) => void }

const FORWARD: PieceAct[] = ['after-review', 'approve', 'review', 'submit'];

/** The next act forward that this person may do: approving before handing on, publishing only what is approved. */
export function forwardAct(piece: PieceView): ActView | null {
  const order = piece.state === 'approved' ? ['publish' as const] : FORWARD;
  return order.map((name) => piece.acts.find((one) => one.act === name && one.allowed)).find((one) => one !== undefined) ?? null;
}

/** j/k next and previous, a forward, r return, Enter opens; never while somebody types or a dialog is open. */
export function useQueueKeys({ agency, piece, move, onStep }: Props) {
  const { t } = useTranslation('editorial');
  const client = useQueryClient();
  const navigate = useNavigate();
  const loaded = () => (piece ? client.getQueryData(pieceQuery(agency.id, piece.id).queryKey) : undefined);
  const forward = () => {
    const now = loaded();
    const one = now && forwardAct(now);
    if (!now) return;
    if (!one) sayTrouble(now.acts.find((other) => other.reason !== null)?.reason ?? t('queue.nothingToDo'));
    else if (asksFirst(one)) move.ask(now, one, () => onStep(1));
    else move.run(now, one, () => onStep(1));
  };
  const back = () => {
    const now = loaded();
    if (!now) return;
    const one = now.acts.find((other) => other.act === 'return' && other.allowed);
    if (one) move.ask(now, one);
    else sayTrouble(t('queue.noReturn'));
  };
  const keys = { forward, back, next: () => onStep(1), previous: () => onStep(-1) };
  const latest = useRef(keys);
  const target = useRef(piece);
  useEffect(() => {
    latest.current = keys;
    target.current = piece;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping() || document.querySelector('[role="dialog"]')) return;
      const doing = { j: latest.current.next, k: latest.current.previous, a: latest.current.forward, r: latest.current.back }[event.key];
      if (doing) {
        event.preventDefault();
        doing();
      } else if (event.key === 'Enter' && document.activeElement === document.body && target.current) {
        void navigate({ to: `/toa-soan/${agency.address}/tin-bai/${target.current.id}` });
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [agency.address, navigate]);
  return keys;
}

export type QueueKeys = ReturnType<typeof useQueueKeys>;
