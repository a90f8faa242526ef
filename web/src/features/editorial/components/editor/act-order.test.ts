import type { ActView, PieceAct } from '@api/schemas';
import { describe, expect, it } from 'vitest';
import { orderActs } from './act-order';

const PLAIN = { transition: null, toStep: null, name: null, reasonRequired: false, grades: false, onBehalfOf: null };
const may = (act: PieceAct): ActView => ({ ...PLAIN, act, allowed: true, reason: null });
const not = (act: PieceAct, reason: string): ActView => ({ ...PLAIN, act, allowed: false, reason });

describe('the order of acts', () => {
  it('offers a writer to submit, and keeps discarding out of the way', () => {
    const { primary, beside, rest } = orderActs('draft', [may('discard'), may('submit')], false);
    expect([primary?.act, beside, rest.map((one) => one.act)]).toEqual(['submit', [], ['discard']]);
  });

  it('shows the next step with the reason why it is not possible yet', () => {
    expect(orderActs('draft', [not('submit', 'Chưa có tiêu đề'), may('discard')], false).primary).toEqual(not('submit', 'Chưa có tiêu đề'));
  });

  it('puts returning beside passing on', () => {
    const { primary, beside } = orderActs('submitted', [may('return'), may('review')], false);
    expect([primary?.act, beside.map((one) => one.act)]).toEqual(['review', ['return']]);
  });

  it('keeps two ways of one kind apart by the name the agency gave them', () => {
    const legal = { ...may('review'), transition: 'legal', name: 'Chuyển pháp chế' };
    const desk = { ...may('review'), transition: 'desk', name: 'Chuyển trưởng ban' };
    const { primary, rest } = orderActs('submitted', [desk, legal], false);
    expect([primary?.name, rest.map((one) => one.name)]).toEqual(['Chuyển trưởng ban', ['Chuyển pháp chế']]);
  });

  it('leaves no primary act on a published piece without changes', () => {
    expect(orderActs('published', [may('update'), may('correct'), may('take-down')], false).primary).toBeNull();
    expect(orderActs('published', [may('update'), may('correct')], true).primary?.act).toBe('update');
  });
});
