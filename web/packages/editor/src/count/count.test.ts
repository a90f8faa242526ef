import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { plainSchema } from '../piece-schema';
import { countPiece, countSelection, countText } from './count';

const schema = plainSchema();
const piece = (sapo: string, ...paragraphs: string[]) =>
  schema.nodeFromJSON({
    type: 'doc',
    content: [
      { type: 'kicker' },
      { type: 'title', content: [{ type: 'text', text: 'Tiêu đề không tính' }] },
      sapo === '' ? { type: 'sapo' } : { type: 'sapo', content: [{ type: 'text', text: sapo }] },
      { type: 'body', content: paragraphs.map((text) => ({ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] })) },
      { type: 'variant', attrs: { channel: 'seo-title' }, content: [{ type: 'text', text: 'Không tính' }] },
    ],
  });

describe('counting', () => {
  it('counts a syllable as a word, and a number, a date or a hyphenated name as one', () => {
    expect(countText('Việt Nam có 1.250 ca Covid-19 ngày 20/11.').syllables).toBe(9);
    expect(countText('').syllables).toBe(0);
    expect(countText('— … “”').syllables).toBe(0);
  });

  it('counts characters as people see them, however they were typed', () => {
    const composed = 'Tiếng Việt';
    expect(countText(composed).characters).toBe(10);
    expect(countText(composed.normalize('NFD')).characters).toBe(10);
    expect(countText('👨‍👩‍👧 ấm').characters).toBe(4);
  });

  it('counts what readers of the piece read: neither the title nor the lines of channels', () => {
    expect(countPiece(piece('Sapo có bốn', 'Đoạn một', 'Đoạn hai'))).toMatchObject({ syllables: 7, characters: 29, minutes: 1 });
  });

  it('does not melt the last word of a paragraph with the first of the next', () => {
    expect(countPiece(piece('', 'Một', 'hai')).syllables).toBe(2);
  });

  it('says how long reading takes', () => {
    expect(countText('chữ '.repeat(1200)).minutes).toBe(5);
    expect(countText('chữ').minutes).toBe(1);
  });

  it('counts the selection while there is one', () => {
    const doc = piece('Sapo', 'Một hai ba', 'bốn năm');
    const start = doc.child(0).nodeSize + doc.child(1).nodeSize + doc.child(2).nodeSize + 2;
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, start + 4, start + 15) });
    expect(countSelection(state)).toMatchObject({ syllables: 3 });
    expect(countSelection(EditorState.create({ doc }))).toBeNull();
  });
});
