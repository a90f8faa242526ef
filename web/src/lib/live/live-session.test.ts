import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LostText } from '@editor/collab/lost-text';
import type { Caret } from '@editor/collab/carets';
import { SharedText } from '@editor/collab/shared-text';
import { piece, schema, Writer } from '@editor/collab/simulated/writer';
import { BrowserWork, type KeptWork } from './kept-work';
import { deliverLeft } from './deliver-left';
import { LiveSession, type LiveView } from './live-session';
import { SimulatedNewsroom } from './simulated-newsroom';

let newsroom: SimulatedNewsroom;
let store: BrowserWork;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  newsroom = new SimulatedNewsroom(piece('Nước lũ rút', 'Người dân dựng cầu.', 'Đoạn hai.'));
  store = new BrowserWork(new IDBFactory());
});
afterEach(() => vi.useRealTimers());

class Window {
  readonly writer: Writer;
  readonly session: LiveSession;
  readonly views: LiveView[] = [];
  readonly lost: LostText[] = [];
  readonly news: string[] = [];
  carets: Caret[] = [];
  composing = false;
  private held: (() => void)[] = [];

  constructor(readonly clientId: string, readonly personId: string, kept?: KeptWork) {
    this.writer = new Writer(clientId, newsroom.authority, kept, kept?.sequence);
    this.session = new LiveSession({
      pieceId: 'piece', personId, clientId, sequence: kept?.sequence ?? 0, mayWrite: true, store, random: () => 1,
      text: (onLost) => new SharedText(this.writer, clientId, onLost),
      gate: {
        pass: (work) => (this.composing || this.held.length > 0 ? void this.held.push(work) : work()),
        get holds() { return false; },
      },
      connect: newsroom.connect({ personId, name: personId.toUpperCase() }),
      standing: () => Promise.resolve(newsroom.standing),
      onView: (view) => this.views.push(view),
      onNews: (kind) => this.news.push(kind),
      onCarets: (carets) => { this.carets = carets; },
      onLost: (lost) => Promise.resolve(void this.lost.push(...lost)),
    });
    this.session.start();
  }

  type(after: string, words: string): void {
    this.writer.type(after, words);
    this.session.changed();
  }

  /** A paragraph of its own at the end of the body. */
  paragraph(words: string): void {
    this.writer.change((transaction) => transaction.insert(transaction.doc.content.size - 1, schema.node('paragraph', null, schema.text(words))));
    this.session.changed();
  }

  erase(words: string): void {
    this.writer.erase(words);
    this.session.changed();
  }

  composed(): void {
    this.composing = false;
    for (const work of this.held.splice(0)) work();
  }

  get save(): LiveView['save'] | undefined {
    return this.views.at(-1)?.save;
  }

  get body(): string {
    const body = this.writer.doc.child(3);
    return body.textBetween(0, body.content.size, '|');
  }
}

/** Lets the clock run while IndexedDB, which lives on real tasks, gets its turns. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 25) {
    await vi.advanceTimersByTimeAsync(25);
    for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}

async function two(): Promise<[Window, Window]> {
  const windows: [Window, Window] = [new Window('tab-an', 'an'), new Window('tab-binh', 'binh')];
  await pass(200);
  return windows;
}

describe('a live session', () => {
  it('brings words to the others and says that they are saved', async () => {
    const [an, binh] = await two();
    an.type('Người dân', ' xã');
    expect(an.save).toEqual({ is: 'saving' });
    binh.type('dựng', ' lại');
    await pass(1_500);

    expect(an.body).toBe('Người dân xã dựng lại cầu.|Đoạn hai.');
    expect(binh.body).toBe(an.body);
    expect(an.save?.is).toBe('saved');
    expect(an.session.version).toBe(newsroom.authority.version);
    expect(await store.ofPiece('piece', 'an')).toEqual([]);
  });

  it('keeps words on this machine before they leave', async () => {
    const [an] = await two();
    let keptBefore = 0;
    const keep = store.keep.bind(store);
    store.keep = async (work) => {
      if (work.sent && newsroom.batchesSent.length === 0) keptBefore += 1;
      await keep(work);
    };
    an.type('cầu', ' tạm');
    await pass(1_000);
    expect(keptBefore).toBeGreaterThan(0);
    expect(newsroom.batchesSent).toHaveLength(1);
  });

  it('has one batch on its way and gathers a fast writer’s letters', async () => {
    const [an] = await two();
    for (let letter = 0; letter < 20; letter += 1) {
      an.type('cầu'.concat('x'.repeat(letter)), 'x');
      await pass(50);
    }
    await pass(1_000);
    expect(newsroom.batchesSent.length).toBeLessThan(8);
    expect(newsroom.batchesSent.every(({ steps }) => steps.length === 1)).toBe(true);
    expect(newsroom.batchesSent.map(({ sequence }) => sequence)).toEqual(newsroom.batchesSent.map((_batch, index) => index + 1));
  });

  it('goes on without a network, says so, and sends everything when it is back', async () => {
    const [an, binh] = await two();
    newsroom.standing = 'unreachable';
    newsroom.cut(false);
    an.type('cầu', ' tạm');
    await pass(1_000);
    expect(an.save).toEqual({ is: 'unsent', keptHere: true });
    expect(an.views.at(-1)?.connected).toBe(false);
    expect((await store.ofPiece('piece', 'an'))[0]?.own.length).toBe(4);

    newsroom.reachable = true;
    newsroom.standing = 'fine';
    an.session.again();
    await pass(20_000);
    expect(binh.body).toBe('Người dân dựng cầu tạm.|Đoạn hai.');
    expect(an.save?.is).toBe('saved');
  });

  it('repeats a batch whose answer was lost with the same number and words, and it counts once', async () => {
    const [an, binh] = await two();
    newsroom.loseAnswers = true;
    an.type('cầu', ' tạm');
    await pass(800);
    newsroom.loseAnswers = false;
    newsroom.cut(true);
    await pass(3_000);

    expect(an.body).toBe('Người dân dựng cầu tạm.|Đoạn hai.');
    expect(binh.body).toBe(an.body);
    expect(newsroom.authority.batches).toHaveLength(1);
    expect(an.save?.is).toBe('saved');
  });

  it('catches up over a long absence that comes in parts, its own lost answer among them', async () => {
    const [an, binh] = await two();
    newsroom.loseAnswers = true;
    binh.type('Đoạn', ' thứ');
    await pass(600);
    newsroom.loseAnswers = false;
    const late = new Window('tab-chi', 'chi');
    await pass(200);
    for (const words of ['một', 'hai', 'ba', 'bốn', 'năm']) {
      late.type('Người', ` ${words}`);
      await pass(600);
    }
    binh.type('thứ hai', ' nữa');
    newsroom.cut(true);
    await pass(4_000);

    expect(binh.body).toBe(late.body);
    expect(an.body).toBe(late.body);
    expect(late.body).toContain('Đoạn thứ hai nữa.');
    expect(binh.lost).toEqual([]);
  });

  it('takes over after a crash: the batch on its way counts once, later words follow', async () => {
    const [an, binh] = await two();
    newsroom.loseAnswers = true;
    an.type('cầu', ' tạm');
    await pass(500);
    an.type('tạm', ' mới');
    await pass(500);
    newsroom.loseAnswers = false;
    const [kept] = await store.ofPiece('piece', 'an');
    newsroom.cut(true);
    await an.session.close();
    if (kept) await store.keep(kept);
    const again = new Window('tab-an', 'an', kept);
    await pass(3_000);

    expect(again.body).toBe('Người dân dựng cầu tạm mới.|Đoạn hai.');
    expect(binh.body).toBe(again.body);
    expect(await store.ofPiece('piece', 'an')).toEqual([]);
  });

  it('sends what one more dead window left, without a screen', async () => {
    const [an, binh] = await two();
    newsroom.standing = 'unreachable';
    newsroom.cut(false);
    an.type('cầu', ' tạm');
    await pass(600);
    await an.session.close();
    newsroom.reachable = true;
    const [work] = await store.ofPiece('piece', 'an');
    let released = false;
    if (!work) throw new Error('nothing was kept');
    deliverLeft(
      { work, release: () => { released = true; } },
      { store, connect: newsroom.connect({ personId: 'an', name: 'AN' }), standing: () => Promise.resolve('fine'), onLost: () => Promise.resolve() },
    );
    await pass(20_000);

    expect(binh.body).toBe('Người dân dựng cầu tạm.|Đoạn hai.');
    expect(released).toBe(true);
    expect(await store.ofPiece('piece', 'an')).toEqual([]);
  });

  it('waits for sign-in, keeps the words and goes on after', async () => {
    const [an, binh] = await two();
    newsroom.standing = 'signed-out';
    newsroom.tellAll({ t: 'closing', reason: 'signed-out' });
    await pass(100);
    an.type('cầu', ' tạm');
    await pass(2_000);
    expect(an.save).toEqual({ is: 'signed-out', keptHere: true });
    await expect(an.session.flush()).rejects.toMatchObject({ is: 'signed-out' });

    newsroom.standing = 'fine';
    an.session.again();
    binh.session.again();
    await pass(2_000);
    expect(an.save?.is).toBe('saved');
    expect(binh.body).toBe('Người dân dựng cầu tạm.|Đoạn hai.');
  });

  it('tells words that the server cannot place, and nothing else is lost', async () => {
    const [an, binh] = await two();
    newsroom.standing = 'unreachable';
    newsroom.cut(false);
    an.type('Đoạn', ' thứ');
    an.type('cầu', ' tạm');
    newsroom.reachable = true;
    binh.session.again();
    await pass(300);
    binh.erase('Đoạn hai.');
    await pass(1_000);
    an.session.again();
    await pass(20_000);

    expect(an.lost.map(({ text }) => text)).toEqual([' thứ']);
    expect(an.body).toBe('Người dân dựng cầu tạm.|');
    expect(binh.body).toBe(an.body);
    expect(an.save?.is).toBe('saved');
  });

  it('takes words out again that may no longer be written, and tells them', async () => {
    const [an] = await two();
    newsroom.refuseWith = { code: 'not-yours-now', message: 'Bài đang hẹn giờ' };
    an.type('cầu', ' tạm');
    await pass(1_000);
    newsroom.tellAll({ t: 'rights', mayWrite: false, reason: { code: 'scheduled', message: 'Bài đang hẹn giờ' } });
    await pass(100);

    expect(an.body).toBe('Người dân dựng cầu.|Đoạn hai.');
    expect(an.lost.map(({ text }) => text)).toEqual([' tạm']);
    expect(an.views.at(-1)).toMatchObject({ mayWrite: false, reason: { message: 'Bài đang hẹn giờ' } });
    an.writer.type('cầu', 'X');
    expect(an.body).toBe('Người dân dựng cầu.|Đoạn hai.');
  });

  it('keeps a text that is too long, and sends it when it fits or lets it be put aside', async () => {
    const [an] = await two();
    newsroom.refuseWith = { code: 'too-long', message: 'Tiêu đề dài quá' };
    an.type('Nước lũ', ' rất rất dài');
    await pass(1_000);
    expect(an.save).toEqual({ is: 'refused', message: 'Tiêu đề dài quá', keptHere: true });
    newsroom.refuseWith = null;
    an.erase(' rất rất dài');
    await pass(1_000);
    expect(an.save?.is).toBe('saved');

    newsroom.refuseWith = { code: 'too-long', message: 'Tiêu đề dài quá' };
    an.type('Nước lũ', ' dài');
    await pass(1_000);
    an.session.putAside();
    expect(an.lost.map(({ text }) => text)).toEqual([' dài']);
    expect(an.save?.is).toBe('saved');
  });

  for (const [code, because] of [['bad-steps', 'not-accepted'], ['too-large', 'too-large'], ['cannot-place', undefined]] as const) {
    it(`loses only the step that is refused alone of what was written offline: ${code}`, async () => {
      const [an, binh] = await two();
      newsroom.standing = 'unreachable';
      newsroom.cut(false);
      newsroom.refuses = (steps) => (JSON.stringify(steps).includes('biến thể thứ hai') ? code : null);
      an.paragraph('Đoạn viết khi mất mạng.');
      an.paragraph('Một biến thể thứ hai.');
      an.type('mất mạng.', ' Câu sau.');
      an.type('Nước lũ', ' đã');
      an.type('thứ hai', ' dài');
      newsroom.reachable = true;
      binh.session.again();
      await pass(300);
      binh.type('Người dân', ' xã');
      await pass(1_000);
      an.session.again();
      await pass(20_000);

      expect(binh.body).toBe('Người dân xã dựng cầu.|Đoạn hai.|Đoạn viết khi mất mạng. Câu sau.');
      expect(an.body).toBe(binh.body);
      expect(an.writer.doc.eq(newsroom.authority.document)).toBe(true);
      expect(an.writer.doc.child(1).textContent).toBe('Nước lũ đã rút');
      expect(an.lost.map(({ text, because }) => [text.trim(), because])).toEqual([['Một biến thể thứ hai dài.', because]]);
      expect(an.save?.is).toBe('saved');
    });
  }

  it('sends what was written before and after a field that is too long', async () => {
    const [an, binh] = await two();
    newsroom.refuses = (steps) => (JSON.stringify(steps).includes('dài quá') ? 'too-long' : null);
    an.type('cầu', ' tạm');
    an.type('Nước lũ', ' dài quá');
    an.type('Đoạn', ' thứ');
    await pass(2_000);
    expect(binh.body).toBe('Người dân dựng cầu tạm.|Đoạn hai.');
    expect(an.save).toEqual({ is: 'refused', message: 'too-long', keptHere: true });

    an.session.putAside();
    await pass(2_000);
    expect(binh.body).toBe('Người dân dựng cầu tạm.|Đoạn thứ hai.');
    expect(an.lost.map(({ text, because }) => [text, because])).toEqual([[' dài quá', 'too-large']]);
    expect(an.save?.is).toBe('saved');
  });

  it('builds on the whole text when the server no longer knows the steps between', async () => {
    const [an, binh] = await two();
    newsroom.standing = 'unreachable';
    newsroom.cut(false);
    an.type('cầu', ' tạm');
    await pass(300);
    newsroom.reachable = true;
    binh.session.again();
    await pass(300);
    binh.type('Đoạn', ' thứ');
    await pass(1_000);
    newsroom.oldestKnown = newsroom.authority.version;
    an.session.again();
    await pass(20_000);

    expect(an.body).toBe('Người dân dựng cầu tạm.|Đoạn thứ hai.');
    expect(binh.body).toBe(an.body);
  });

  it('asks for a newer program when it cannot read what others write', async () => {
    const [an] = await two();
    for (let time = 0; time < 4; time += 1) {
      newsroom.tellAll({ t: 'steps', version: newsroom.authority.version, batches: [{ clientId: 'x', sequence: 1, personId: 'x', name: '', at: '', steps: [{ stepType: 'hologram' }] }] });
      await pass(3_000);
    }
    expect(an.save?.is).toBe('stale');
  });

  it('leaves a composed syllable alone: what others wrote comes after it', async () => {
    const [an, binh] = await two();
    an.composing = true;
    an.type('cầu', ' ta');
    binh.type('dựng', ' lại');
    await pass(1_500);
    expect(an.body).toBe('Người dân dựng cầu ta.|Đoạn hai.');
    an.erase('ta');
    an.type('cầu ', 'tạm');
    an.composed();
    await pass(1_500);

    expect(an.body).toBe('Người dân dựng lại cầu tạm.|Đoạn hai.');
    expect(binh.body).toBe(an.body);
    expect(an.lost.concat(binh.lost)).toEqual([]);
  });

  it('flushes before an act, and says why it cannot', async () => {
    const [an] = await two();
    an.type('cầu', ' tạm');
    const flushed = an.session.flush();
    await pass(300);
    await flushed;
    expect(an.session.owes).toBe(false);
    expect(an.session.version).toBe(newsroom.authority.version);

    newsroom.standing = 'unreachable';
    newsroom.cut(false);
    an.type('cầu', ' mới');
    await expect(an.session.flush()).rejects.toEqual({ is: 'unsent', keptHere: true });
  });

  it('does not claim to have kept words when this machine refuses to', async () => {
    const [an] = await two();
    store.keep = () => Promise.reject(new Error('quota'));
    newsroom.standing = 'unreachable';
    newsroom.cut(false);
    an.type('cầu', ' tạm');
    await pass(1_500);
    expect(an.save).toEqual({ is: 'unsent', keptHere: false });
  });

  it('shows who is here, who writes and where', async () => {
    const [an, binh] = await two();
    binh.session.moved({ anchor: binh.writer.find('cầu'), head: binh.writer.find('cầu') + 3 });
    await pass(500);
    expect(an.carets).toMatchObject([{ name: 'BINH', anchor: an.writer.find('cầu'), head: an.writer.find('cầu') + 3 }]);
    expect(an.views.at(-1)?.people.map(({ name, me, writing }) => [name, me, writing])).toEqual([['BINH', false, false], ['AN', true, false]]);

    binh.type('dựng', ' lại');
    await pass(1_000);
    expect(an.views.at(-1)?.people[0]).toMatchObject({ name: 'BINH', writing: true });
    await pass(9_000);
    expect(an.views.at(-1)?.people[0]).toMatchObject({ name: 'BINH', writing: false });
    await binh.session.close();
    await pass(200);
    expect(an.carets).toEqual([]);
    expect(an.views.at(-1)?.people).toHaveLength(1);
  });

  it('passes on that comments, the piece or its versions changed', async () => {
    const [an] = await two();
    newsroom.tellAll({ t: 'news', kind: 'comments' });
    newsroom.tellAll({ t: 'news', kind: 'piece' });
    await pass(50);
    expect(an.news).toEqual(['comments', 'piece']);
  });

  it('says that the piece is gone for this person', async () => {
    const [an] = await two();
    newsroom.tellAll({ t: 'closing', reason: 'gone' });
    await pass(100);
    expect(an.save).toEqual({ is: 'gone' });
  });

  it('survives a network that breaks again and again while three write', async () => {
    const windows = [...(await two()), new Window('tab-chi', 'chi')];
    await pass(200);
    for (let round = 0; round < 30; round += 1) {
      const window = windows[round % 3];
      window?.type(round % 2 === 0 ? 'Người' : 'Đoạn', ` ${round}`);
      newsroom.loseAnswers = round % 5 === 0;
      await pass(150);
      if (round % 4 === 1) newsroom.cut(true);
    }
    newsroom.loseAnswers = false;
    newsroom.cut(true);
    await pass(8_000);

    for (const window of windows) {
      expect(window.writer.doc.eq(newsroom.authority.document)).toBe(true);
      expect(window.lost).toEqual([]);
      for (let round = 0; round < 30; round += 1) expect(window.body).toMatch(new RegExp(`\\b${round}\\b`));
    }
  });
});
