import type { ActView, PieceState, PieceView } from '@api/schemas';
import { actTowards } from './act-towards';

/** Where a card is dropped: on a state, or on a step of a workflow with its name. */
export type CardTarget = { kind: 'state'; state: PieceState } | { kind: 'step'; step: string; name: string };

/** The act that a dropped card means, and the ways there are instead. */
export function wayTo(piece: PieceView, target: CardTarget): { act: ActView | undefined; others: ActView[] } {
  const fits = target.kind === 'step'
    ? (one: ActView) => one.toStep === target.step
    : (one: ActView) => one.act === actTowards(piece.state, target.state);
  const ways = piece.acts.filter(fits);
  return { act: ways.find((one) => one.allowed) ?? ways[0], others: piece.acts.filter((one) => one.toStep !== null && one.allowed && !fits(one)) };
}
