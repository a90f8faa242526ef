import type { PieceAct, PieceState } from '@api/schemas';

const WAYS: Partial<Record<PieceState, PieceAct>> = {
  submitted: 'submit', returned: 'return', reviewed: 'review', approved: 'approve', published: 'publish', discarded: 'discard',
};

/** The act that leads from one state to another, if one does in a single step. */
export function actTowards(from: PieceState, to: PieceState): PieceAct | null {
  if (from === to) return null;
  if (from === 'scheduled' && to === 'approved') return 'unschedule';
  if (from === 'discarded') return to === 'draft' ? 'restore' : null;
  return WAYS[to] ?? null;
}
