import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { BrowserDrafts } from '@/lib/saving/kept-drafts';
import { BrowserWork, type KeptWork } from './kept-work';
import { takeOver } from './take-over';

const work = (clientId: string, keptAt: string): KeptWork => ({
  clientId, pieceId: 'piece', personId: 'an', version: 3, document: { type: 'doc' }, own: [{ stepType: 'replace' }], sent: null, sequence: 2, keptAt,
});

/** As the program before wrote it. */
function keepOldDraft(factory: IDBFactory, draft: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open('hoitu-drafts', 1);
    request.onerror = reject;
    request.onupgradeneeded = () => {
      request.result.createObjectStore('drafts', { keyPath: 'clientId' }).createIndex('pieceId', 'pieceId');
      request.result.createObjectStore('aside', { keyPath: 'id' }).createIndex('pieceId', 'pieceId');
    };
    request.onsuccess = () => {
      const transaction = request.result.transaction('drafts', 'readwrite');
      transaction.objectStore('drafts').put(draft);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });
}

let works: BrowserWork;
let drafts: BrowserDrafts;
let factory: IDBFactory;
let released: string[];

beforeEach(() => {
  factory = new IDBFactory();
  works = new BrowserWork(factory);
  drafts = new BrowserDrafts(factory);
  released = [];
});

const take = (personId = 'an', living: string[] = []) =>
  takeOver({ works, drafts, pieceId: 'piece', personId, fits: (one) => one.version !== 99, claim: (id) => Promise.resolve(living.includes(id) ? null : () => released.push(id)) });

describe('taking over what dead windows left', () => {
  it('goes on with the newest, hands out the older beside it and leaves a living window alone', async () => {
    await works.keep(work('old', '2026-11-20T01:00:00Z'));
    await works.keep(work('new', '2026-11-21T01:00:00Z'));
    await works.keep(work('living', '2026-11-21T02:00:00Z'));

    const { newest, others } = await take('an', ['living']);

    expect(newest?.work).toEqual(work('new', '2026-11-21T01:00:00Z'));
    expect(others.map((one) => one.work.clientId)).toEqual(['old']);
    expect(released).toEqual([]);
    newest?.release();
    expect(released).toEqual(['new']);
  });

  it('offers as words what this program cannot show any more', async () => {
    const slice = { content: [{ type: 'text', text: 'Nguyễn' }, { type: 'hologram' }] };
    await works.keep({ ...work('odd', '2026-11-20T01:00:00Z'), version: 99, own: [{ stepType: 'replace', from: 1, to: 1, slice }] });
    const { newest, undecided } = await take();
    expect(newest).toBeNull();
    expect(undecided.map(({ words }) => words?.text)).toEqual(['Nguyễn']);
    expect(await works.ofPiece('piece', 'an')).toEqual([]);
  });

  it('never shows one person the words of another', async () => {
    await works.keep(work('tab', '2026-11-20T01:00:00Z'));
    expect(await take('binh')).toEqual({ newest: null, others: [], undecided: [] });
    expect(await works.ofPiece('piece', 'an')).toHaveLength(1);
  });

  it('offers the texts an earlier program kept, once and until somebody decides', async () => {
    await keepOldDraft(factory, {
      clientId: 'before', pieceId: 'piece', personId: 'an', baseVersion: 1, sequence: 1, keptAt: '2026-11-20T01:00:00Z',
      attempt: { sequence: 1, baseVersion: 1, document: { type: 'doc', attrs: { words: 'sent' } } },
      latest: { type: 'doc', attrs: { words: 'latest' } },
    });

    const first = await take();
    expect(first.undecided.map(({ document }) => document.attrs)).toEqual([{ words: 'latest' }]);
    expect(await drafts.ofPiece('piece', 'an')).toEqual([]);
    const again = await take();
    expect(again.undecided.map(({ id }) => id)).toEqual(first.undecided.map(({ id }) => id));

    const [text] = again.undecided;
    if (text) await drafts.setAside({ ...text, undecidedIn: undefined });
    expect((await take()).undecided).toEqual([]);
    expect(await drafts.setAsideOf('piece', 'an')).toHaveLength(1);
  });

  it('leaves words alone about which a living window is asking just now', async () => {
    await drafts.setAside({ id: 'x', pieceId: 'piece', personId: 'an', document: { type: 'doc' }, at: '2026-11-20T01:00:00Z', undecidedIn: 'living' });
    expect((await take('an', ['living'])).undecided).toEqual([]);
    expect((await take()).undecided.map(({ id }) => id)).toEqual(['x']);
  });

  it('keeps what was put aside for thirty days, and the undecided for ever', async () => {
    const aside = { pieceId: 'piece', personId: 'an', document: { type: 'doc' } };
    await drafts.setAside({ ...aside, id: 'old', at: '2026-09-01T00:00:00Z' });
    await drafts.setAside({ ...aside, id: 'open', at: '2026-09-01T00:00:00Z', undecidedIn: 'tab' });
    await drafts.setAside({ ...aside, id: 'new', at: '2026-11-20T00:00:00Z' });
    expect((await drafts.setAsideOf('piece', 'an')).map(({ id }) => id).sort()).toEqual(['new', 'open']);
    await drafts.discard('open');
    expect((await drafts.setAsideOf('piece', 'an')).map(({ id }) => id)).toEqual(['new']);
  });
});
