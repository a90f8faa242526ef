import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { BrowserDrafts, type KeptDraft } from './kept-drafts';
import { takeOver } from './take-over';

const draft = (clientId: string, keptAt: string): KeptDraft => ({
  clientId, pieceId: 'piece', personId: 'an', baseVersion: 1, sequence: 1, attempt: null,
  latest: { type: 'doc', attrs: { words: clientId } }, keptAt,
});

describe('taking over what dead tabs left', () => {
  it('goes on with the newest, puts the older aside and leaves a living tab alone', async () => {
    const store = new BrowserDrafts(new IDBFactory());
    await store.keep(draft('old', '2026-11-20T01:00:00Z'));
    await store.keep(draft('new', '2026-11-21T01:00:00Z'));
    await store.keep(draft('living', '2026-11-21T02:00:00Z'));

    const taken = await takeOver(store, 'piece', 'an', (id) => Promise.resolve(id === 'living'));

    expect(taken?.clientId).toBe('new');
    expect((await store.setAsideOf('piece', 'an')).map((text) => text.document.attrs)).toEqual([{ words: 'old' }]);
    expect((await store.ofPiece('piece', 'an')).map((kept) => kept.clientId)).toEqual(['living', 'new']);
  });

  it('never shows one person the words of another', async () => {
    const store = new BrowserDrafts(new IDBFactory());
    await store.keep(draft('tab', '2026-11-20T01:00:00Z'));

    expect(await takeOver(store, 'piece', 'binh', () => Promise.resolve(false))).toBeUndefined();
    expect(await store.ofPiece('piece', 'an')).toHaveLength(1);
  });
});
