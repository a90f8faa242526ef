import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { ApiProblem } from '@/lib/api/problem';
import type { DocumentNode, SaveDocumentRequest, SavedDocumentView } from '@api/schemas';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserDrafts, type KeptDraft } from './kept-drafts';
import { SaveQueue, type SaveState } from './save-queue';

const text = (words: string): DocumentNode => ({ type: 'doc', content: [{ type: 'text', text: words }] });

/** Answers as the real server does: replays, moved-on checks, and loses answers when told to. */
class Server {
  version = 1;
  document = text('');
  answers = new Map<string, SavedDocumentView>();
  requests: SaveDocumentRequest[] = [];
  offline = false;
  loseNextAnswer = false;
  refuseWith: ApiProblem | null = null;

  save = async (request: SaveDocumentRequest): Promise<SavedDocumentView> => {
    this.requests.push(structuredClone(request));
    if (this.offline) throw new ApiProblem(0, {});
    if (this.refuseWith) throw this.refuseWith;
    const key = `${request.clientId}/${request.sequence}`;
    const answer = this.answers.get(key) ?? this.accept(request);
    this.answers.set(key, answer);
    if (this.loseNextAnswer) {
      this.loseNextAnswer = false;
      throw new ApiProblem(0, {});
    }
    return answer;
  };

  private accept(request: SaveDocumentRequest): SavedDocumentView {
    if (request.baseVersion !== this.version) {
      throw new ApiProblem(409, {
        code: 'document-moved-on', documentVersion: this.version, document: this.document, byName: 'Bình', at: 'then',
      });
    }
    this.version += 1;
    this.document = request.document;
    return { documentVersion: this.version, savedAt: `at-${this.version}` };
  }
}

let server: Server;
let store: BrowserDrafts;
let states: SaveState[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  server = new Server();
  store = new BrowserDrafts(new IDBFactory());
  states = [];
});
afterEach(() => vi.useRealTimers());

function queue(restored?: KeptDraft, clientId = 'tab-1'): SaveQueue {
  return new SaveQueue({
    pieceId: 'piece', personId: 'an', clientId, baseVersion: server.version, store, send: server.save,
    onState: (state) => states.push(state), restored,
  });
}

/** Lets the clock run while IndexedDB, which lives on real tasks, gets its turns. */
async function pass(milliseconds: number): Promise<void> {
  const step = 50;
  for (let passed = 0; passed <= milliseconds; passed += step) {
    await vi.advanceTimersByTimeAsync(step);
    for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
}

const last = () => states.at(-1);

describe('the save queue', () => {
  it('keeps a change on this machine within 300 ms, before the server hears of it', async () => {
    queue().changed(() => text('Nguyễn Thị Ngọc Ẩn'));
    await pass(250);

    expect(server.requests).toEqual([]);
    expect((await store.ofPiece('piece', 'an'))[0]?.latest).toEqual(text('Nguyễn Thị Ngọc Ẩn'));
  });

  it('confirms only after the server answered, and then owes nothing', async () => {
    queue().changed(() => text('một'));
    expect(last()).toEqual({ is: 'saving' });
    await pass(1_000);

    expect(last()).toEqual({ is: 'saved', at: 'at-2' });
    expect(server.document).toEqual(text('một'));
    expect(await store.ofPiece('piece', 'an')).toEqual([]);
  });

  it('repeats the same number and words when the answer was lost, then sends what came after', async () => {
    const saves = queue();
    server.loseNextAnswer = true;
    saves.changed(() => text('một'));
    await pass(1_000);
    expect(last()).toEqual({ is: 'unsent', keptHere: true });
    saves.changed(() => text('một hai'));
    await pass(3_000);

    expect(server.requests.map((request) => [request.sequence, request.baseVersion])).toEqual([[1, 1], [1, 1], [2, 2]]);
    expect(server.requests[1]?.document).toEqual(text('một'));
    expect(server.document).toEqual(text('một hai'));
    expect(last()?.is).toBe('saved');
  });

  it('never has two saves in flight', async () => {
    let inFlight = 0;
    let most = 0;
    const saves = new SaveQueue({
      pieceId: 'piece', personId: 'an', clientId: 'tab-1', baseVersion: 1, store, onState: () => undefined,
      send: async (request) => {
        inFlight += 1;
        most = Math.max(most, inFlight);
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        inFlight -= 1;
        return server.save(request);
      },
    });
    for (let change = 1; change <= 8; change += 1) {
      saves.changed(() => text(`lần ${change}`));
      await pass(400);
    }
    await pass(6_000);

    expect(most).toBe(1);
    expect(server.document).toEqual(text('lần 8'));
  });

  it('says the text is unsent but kept while offline, and sends the newest when the network is back', async () => {
    const saves = queue();
    server.offline = true;
    saves.changed(() => text('một'));
    await pass(1_500);
    saves.changed(() => text('một hai'));
    await pass(1_500);
    expect(last()).toEqual({ is: 'unsent', keptHere: true });

    server.offline = false;
    saves.again();
    await pass(2_000);

    expect(server.document).toEqual(text('một hai'));
    expect(last()?.is).toBe('saved');
  });

  it('does not claim to have kept the text when this machine refuses to', async () => {
    server.offline = true;
    store.keep = () => Promise.reject(new Error('quota'));
    queue().changed(() => text('một'));
    await pass(1_500);

    expect(last()).toEqual({ is: 'unsent', keptHere: false });
  });

  it('restores after a crash: first the unanswered save, then the later words', async () => {
    const dying = queue();
    server.loseNextAnswer = true;
    dying.changed(() => text('một'));
    await pass(900);
    dying.changed(() => text('một hai ba'));
    await pass(300);
    // The tab dies here: no close, no flush; only IndexedDB is left.
    const [kept] = await store.ofPiece('piece', 'an');
    server.requests = [];
    queue(kept, 'tab-1');
    await pass(2_500);

    expect(server.requests[0]).toMatchObject({ clientId: 'tab-1', sequence: 1, document: text('một') });
    expect(server.document).toEqual(text('một hai ba'));
    expect(await store.ofPiece('piece', 'an')).toEqual([]);
  });

  it('shows both texts when the document moved on, and sends nothing until the person chose', async () => {
    const saves = queue();
    server.version = 7;
    server.document = text('của Bình');
    saves.changed(() => text('của An'));
    await pass(1_000);
    saves.changed(() => text('của An thêm'));
    await pass(5_000);

    const state = last();
    expect(state?.is === 'moved-on' && state.theirs.document).toEqual(text('của Bình'));
    expect(server.requests).toHaveLength(1);
    expect((await store.ofPiece('piece', 'an'))[0]?.latest).toEqual(text('của An thêm'));

    saves.keepMine();
    await pass(1_000);
    expect(server.document).toEqual(text('của An thêm'));
    expect(server.requests.at(-1)).toMatchObject({ baseVersion: 7, sequence: 2 });
  });

  it('takes the newer text when the person chose it', async () => {
    const saves = queue();
    server.version = 7;
    server.document = text('của Bình');
    saves.changed(() => text('của An'));
    await pass(1_000);
    await Promise.all([saves.takeTheirs(), pass(100)]);
    saves.changed(() => text('của Bình, sửa'));
    await pass(1_000);

    expect(server.document).toEqual(text('của Bình, sửa'));
    expect(last()?.is).toBe('saved');
  });

  it('waits for sign-in when the session ended, keeps the text, and goes on after', async () => {
    const saves = queue();
    server.refuseWith = new ApiProblem(401, {});
    saves.changed(() => text('một'));
    await pass(3_000);
    expect(last()).toEqual({ is: 'signed-out', keptHere: true });
    expect(server.requests).toHaveLength(1);

    server.refuseWith = null;
    saves.again();
    await pass(1_000);
    expect(server.document).toEqual(text('một'));
  });

  it('keeps words the server refuses and tries again with the next change', async () => {
    const saves = queue();
    server.refuseWith = new ApiProblem(413, { detail: 'Bài dài quá' });
    saves.changed(() => text('dài'));
    await pass(1_000);
    expect(last()).toEqual({ is: 'refused', message: 'Bài dài quá', keptHere: true });

    server.refuseWith = null;
    saves.changed(() => text('ngắn'));
    await pass(1_000);
    expect(server.requests.at(-1)?.sequence).toBe(2);
    expect(server.document).toEqual(text('ngắn'));
  });

  it('flushes before an act, and says why it cannot', async () => {
    const saves = queue();
    saves.changed(() => text('một'));
    const flushed = saves.flush();
    await pass(200);
    await flushed;
    expect(server.document).toEqual(text('một'));

    server.offline = true;
    saves.changed(() => text('hai'));
    const refused = saves.flush().catch((state: SaveState) => state);
    await pass(500);
    expect(await refused).toEqual({ is: 'unsent', keptHere: true });
  });
});
