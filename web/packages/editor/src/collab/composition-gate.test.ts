import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompositionGate, LONGEST_HOLD_MS } from './composition-gate';

class View {
  composing = false;
  readonly dom = new EventTarget();
}

let view: View;
let gate: CompositionGate;
let done: string[];
const pass = (name: string) => gate.pass(() => done.push(name));

beforeEach(() => {
  vi.useFakeTimers();
  view = new View();
  done = [];
  gate = new CompositionGate(view, () => done.push('read'));
});
afterEach(() => vi.useRealTimers());

describe('the gate before the text', () => {
  it('lets through at once what comes while nobody composes, after the editor was read', () => {
    pass('one');
    expect(done).toEqual(['read', 'one']);
  });

  it('holds back during a composition and lets through in order once it has settled', () => {
    view.composing = true;
    pass('one');
    pass('two');
    expect(gate.holds).toBe(true);
    view.composing = false;
    view.dom.dispatchEvent(new Event('compositionend'));
    pass('three');
    expect(done).toEqual([]);
    vi.advanceTimersByTime(50);
    expect(done).toEqual(['read', 'one', 'two', 'three']);
    expect(gate.holds).toBe(false);
  });

  it('waits on when the next syllable begins at once', () => {
    view.composing = true;
    pass('one');
    view.dom.dispatchEvent(new Event('compositionend'));
    vi.advanceTimersByTime(50);
    expect(done).toEqual([]);
  });

  it('lets through when the focus leaves', () => {
    view.composing = true;
    pass('one');
    view.composing = false;
    view.dom.dispatchEvent(new Event('blur'));
    vi.advanceTimersByTime(50);
    expect(done).toEqual(['read', 'one']);
  });

  it('does not wait for ever for a composition without an end', () => {
    view.composing = true;
    pass('one');
    vi.advanceTimersByTime(LONGEST_HOLD_MS);
    expect(done).toEqual(['read', 'one']);
  });

  it('holds nothing back once the editor has gone', () => {
    view.composing = true;
    pass('one');
    gate.open();
    pass('two');
    expect(done).toEqual(['one', 'two']);
  });
});
