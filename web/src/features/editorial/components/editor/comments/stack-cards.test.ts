import { describe, expect, it } from 'vitest';
import { GAP_PX, stackCards, type Card } from './stack-cards';

const card = (id: string, top: number, height = 100): Card => ({ id, top, height });
const stacked = (cards: Card[], chosen: string | null = null) => Object.fromEntries(stackCards(cards, chosen));

describe('cards beside the text', () => {
  it('stand at their passages when there is room', () => {
    expect(stacked([card('a', 20), card('b', 300)])).toEqual({ a: 20, b: 300 });
  });

  it('move down rather than cover each other', () => {
    expect(stacked([card('a', 20), card('b', 30), card('c', 400)])).toEqual({ a: 20, b: 120 + GAP_PX, c: 400 });
  });

  it('let the chosen one stand at its passage', () => {
    expect(stacked([card('a', 500), card('b', 510), card('c', 515)], 'b')).toEqual({ a: 510 - GAP_PX - 100, b: 510, c: 610 + GAP_PX });
  });

  it('never leave the page at its top', () => {
    expect(stacked([card('a', 0), card('b', 5), card('c', 10)], 'c')).toEqual({ a: 0, b: 100 + GAP_PX, c: 200 + 2 * GAP_PX });
  });
});
