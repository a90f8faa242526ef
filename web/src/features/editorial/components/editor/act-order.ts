import type { ActView, PieceAct, PieceState } from '@api/schemas';

/** The step a piece in this state is waiting for. */
const NATURAL: Record<PieceState, PieceAct[]> = {
  draft: ['submit', 'review', 'approve', 'publish'],
  returned: ['submit', 'review', 'approve', 'publish'],
  submitted: ['review', 'approve', 'publish'],
  reviewed: ['approve', 'publish'],
  approved: ['publish', 'schedule'],
  scheduled: ['publish', 'unschedule'],
  published: ['update', 'correct'],
  expired: ['correct'],
  'taken-down': ['restore'],
  discarded: ['restore'],
};

export interface ActOrder { primary: ActView | null; beside: ActView[]; rest: ActView[] }

/** One primary act per screen: the next step this person may take, else the next step with the reason why not. */
export function orderActs(state: PieceState, acts: ActView[], unpublishedChanges: boolean): ActOrder {
  const natural = NATURAL[state].filter((name) => name !== 'update' || unpublishedChanges);
  const known = natural.flatMap((name) => acts.filter((one) => one.act === name));
  const forward = known.filter((one) => one.act !== 'correct' && one.act !== 'unschedule');
  const primary = forward.find((one) => one.allowed) ?? forward.find((one) => one.reason !== null) ?? null;
  const others = acts.filter((one) => one.allowed && one !== primary);
  const beside = others.filter((one) => one.act === 'return' || one.act === 'after-review');
  return { primary, beside, rest: others.filter((one) => !beside.includes(one) && (one.act !== 'update' || unpublishedChanges)) };
}
