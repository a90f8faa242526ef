import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Socket } from '@/lib/live/live-line';
import { Hints, type Changed } from './hints';
import { ASKS_APART_MS, Paced } from './paced';

class Wire implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  send = () => undefined;
  close = () => undefined;
  says = (hint: unknown) => this.onmessage?.({ data: JSON.stringify(hint) });
}

let wires: Wire[];
let told: Changed[];
const last = () => wires.at(-1) as Wire;

beforeEach(() => {
  vi.useFakeTimers();
  wires = [];
  told = [];
});
afterEach(() => vi.useRealTimers());

describe('hints', () => {
  const listening = () => {
    const hints = new Hints(() => {
      wires.push(new Wire());
      return last();
    });
    hints.listen({ hears: (hint) => hint !== 'notification' && hint.agency === 'a' && hint.kind === 'piece', tell: (changed) => told.push(changed) });
    hints.start();
    return hints;
  };

  it('tell only who listens for the kind and the agency', () => {
    listening();
    last().says({ type: 'change', agency: 'a', kind: 'piece', ids: ['1'] });
    last().says({ type: 'change', agency: 'b', kind: 'piece', ids: ['2'] });
    last().says({ type: 'change', agency: 'a', kind: 'story', ids: ['3'] });
    last().says({ type: 'notification' });
    last().says({ type: 'something newer' });
    expect(told).toEqual([['1']]);
  });

  it('have everything asked again after a break, and when too much changed to be named', () => {
    listening();
    last().onopen?.();
    last().onclose?.();
    vi.advanceTimersByTime(1_000);
    expect(wires).toHaveLength(2);
    last().says({ type: 'hello' });
    last().says({ type: 'change', agency: 'a', kind: 'piece', ids: [] });
    expect(told).toEqual([null, null]);
  });
});

describe('a paced screen', () => {
  it('asks at once, then gathers', () => {
    const paced = new Paced((changed) => told.push(changed), () => true);
    paced.take(['1']);
    paced.take(['2']);
    paced.take(['3', '2']);
    expect(told).toEqual([['1']]);
    vi.advanceTimersByTime(ASKS_APART_MS);
    expect(told).toEqual([['1'], ['2', '3']]);
    paced.take(['4']);
    paced.take(null);
    vi.advanceTimersByTime(ASKS_APART_MS);
    expect(told.at(-1)).toBeNull();
  });

  it('rests while nobody looks', () => {
    let seen = false;
    const paced = new Paced((changed) => told.push(changed), () => seen);
    paced.take(['1']);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
    seen = true;
    paced.look();
    expect(told).toEqual([['1']]);
  });
});
