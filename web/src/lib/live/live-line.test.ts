import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFrame, type FromServer, type ToServer } from './frames';
import { FIRST_RETRY_MS, LiveLine, LONGEST_RETRY_MS, type Socket } from './live-line';

class Wire implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  readonly sent: string[] = [];
  closed = false;
  send = (text: string) => void this.sent.push(text);
  close = () => {
    this.closed = true;
  };
}

let wires: Wire[];
let line: LiveLine<FromServer, ToServer>;
let downs: number[];
const last = () => wires.at(-1) as Wire;

beforeEach(() => {
  vi.useFakeTimers();
  wires = [];
  downs = [];
  line = new LiveLine<FromServer, ToServer>({
    read: readFrame,
    connect: () => {
      wires.push(new Wire());
      return last();
    },
    onUp: () => undefined,
    onFrame: () => undefined,
    onDown: (attempts) => downs.push(attempts),
    random: () => 1,
  });
  line.now();
});
afterEach(() => vi.useRealTimers());

describe('the line to the newsroom', () => {
  it('waits longer after each failure, up to a limit, and from the start after a welcome', () => {
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 8; attempt += 1) {
      const before = wires.length;
      last().onclose?.();
      let pause = 0;
      while (wires.length === before) {
        vi.advanceTimersByTime(100);
        pause += 100;
      }
      pauses.push(pause);
    }
    expect(pauses.slice(0, 4)).toEqual([FIRST_RETRY_MS, 1_000, 2_000, 4_000]);
    expect(pauses.at(-1)).toBe(LONGEST_RETRY_MS);

    last().onopen?.();
    line.welcomed();
    last().onclose?.();
    expect(downs.at(-1)).toBe(1);
  });

  it('knocks, and gives up a line that stays silent', () => {
    last().onopen?.();
    vi.advanceTimersByTime(20_000);
    expect(last().sent).toEqual(['{"t":"ping"}']);
    last().onmessage?.({ data: '{"t":"pong"}' });
    vi.advanceTimersByTime(20_000);
    expect(last().closed).toBe(false);
    vi.advanceTimersByTime(20_000);
    expect(wires[0]?.closed).toBe(true);
    expect(line.failing).toBe(true);
  });

  it('gives up a connection that does not open', () => {
    vi.advanceTimersByTime(12_000);
    expect(wires[0]?.closed).toBe(true);
    expect(line.send({ t: 'ping' })).toBe(false);
  });

  it('connects at once when asked, and not at all after it was stopped', () => {
    last().onclose?.();
    line.now();
    expect(wires).toHaveLength(2);
    line.stop();
    vi.advanceTimersByTime(60_000);
    expect(wires).toHaveLength(2);
  });

  it('passes over what it cannot read', () => {
    last().onopen?.();
    for (const data of ['no json', '{"x":1}', new ArrayBuffer(2)]) last().onmessage?.({ data });
    expect(line.up).toBe(true);
  });
});
