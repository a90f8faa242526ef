import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { KeptUploads, type KeptUpload } from './kept-uploads';

const upload = (id: string, changes: Partial<KeptUpload> = {}): KeptUpload => ({
  id, agencyId: 'a', pieceId: 'p', personId: 'an', tab: 't1', position: 10, file: new File(['x'], `${id}.jpg`), ...changes,
});
const nobody = () => Promise.resolve(false);

describe('uploads kept in the browser', () => {
  it('gives back what a dead tab left, in the order of the text, to its person only', async () => {
    const factory = new IDBFactory();
    const before = new KeptUploads(factory);
    await before.keep(upload('second', { position: 40 }));
    await before.keep(upload('first'));
    await before.keep(upload('of-another', { personId: 'binh' }));
    await before.keep(upload('elsewhere', { pieceId: 'q' }));
    const left = await new KeptUploads(factory).abandoned('p', 'an', nobody);
    expect(left.map((one) => one.id)).toEqual(['first', 'second']);
  });

  it('leaves alone what a living tab still sends', async () => {
    const uploads = new KeptUploads(new IDBFactory());
    await uploads.keep(upload('mine'));
    await uploads.keep(upload('theirs', { tab: 't2' }));
    const left = await uploads.abandoned('p', 'an', (tab) => Promise.resolve(tab === 't2'));
    expect(left.map((one) => one.id)).toEqual(['mine']);
  });

  it('forgets what has arrived', async () => {
    const uploads = new KeptUploads(new IDBFactory());
    await uploads.keep(upload('sent'));
    await uploads.drop('sent');
    expect(await uploads.abandoned('p', 'an', nobody)).toEqual([]);
  });
});
