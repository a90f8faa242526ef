import { describe, expect, it } from 'vitest';
import type { ActView, PieceView } from '@api/schemas';
import { wayTo } from './card-target';

const way = (transition: string, toStep: string, fields: Partial<ActView> = {}): ActView => ({
  act: 'review', allowed: true, reason: null, transition, toStep, name: transition, reasonRequired: false, grades: false, onBehalfOf: null, ...fields,
});
const piece = { state: 'submitted', acts: [way('straight', 'ready', { allowed: false }), way('signed', 'ready'), way('return', 'draft', { act: 'return' })] } as PieceView;

describe('a card dropped on a step', () => {
  it('takes the way that leads there and is allowed', () => {
    expect(wayTo(piece, { kind: 'step', step: 'ready', name: 'Chờ đăng' }).act?.transition).toBe('signed');
  });

  it('finds none where the design has none, and says which ways there are', () => {
    const { act, others } = wayTo(piece, { kind: 'step', step: 'desk', name: 'Trưởng ban' });
    expect(act).toBeUndefined();
    expect(others.map((one) => one.transition)).toEqual(['signed', 'return']);
  });

  it('on a state is the act that leads to it', () => {
    expect(wayTo(piece, { kind: 'state', state: 'returned' }).act?.transition).toBe('return');
  });
});
