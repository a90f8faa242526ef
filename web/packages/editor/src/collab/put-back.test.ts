import { Editor, getSchema, type JSONContent } from '@tiptap/core';
import { Gapcursor } from '@tiptap/extensions';
import { afterEach, describe, expect, it } from 'vitest';
import { pieceSchema } from '../extensions';
import { putBack, wordsMissing } from './put-back';
import { piece } from './simulated/writer';

let editor: Editor;

function open(...paragraphs: string[]): Editor {
  const texts = () => ({ alt: '', altMissing: '', wide: '', column: '', remove: '', notFetched: '' });
  editor = new Editor({ extensions: pieceSchema({ urlOf: () => '', texts }), content: piece('Tiêu đề', ...paragraphs).toJSON() as JSONContent });
  return editor;
}

afterEach(() => editor.destroy());

const body = () => editor.state.doc.child(3).textBetween(0, editor.state.doc.child(3).content.size, '|');
const earlier = piece('Tiêu đề', 'Một.', 'Chữ cũ chưa gửi.').toJSON() as JSONContent;

describe('putting own words back', () => {
  it('finds in a whole text kept earlier what this one does not have', () => {
    expect(wordsMissing(open('Một.', 'Hai.'), earlier)).toBe('Chữ cũ chưa gửi.');
    expect(wordsMissing(open('Một.', 'Chữ cũ chưa gửi.', 'Thêm.'), earlier)).toBe('');
  });

  it('puts them at the end of the body when no caret was placed', () => {
    open('Một.', 'Hai.');
    putBack(editor, null, earlier);
    expect(body()).toContain('Chữ cũ chưa gửi.');
    expect(editor.state.doc.child(0).textContent).toBe('');
  });

  it('puts lost words at the caret', () => {
    open('Một.', 'Hai.');
    let at = 0;
    editor.state.doc.descendants((node, position) => {
      if (node.isText && node.text === 'Hai.') at = position + 3;
    });
    editor.commands.setTextSelection(at);
    putBack(editor, [{ content: [{ type: 'text', text: ' nữa', marks: [{ type: 'strong' }] }] }], earlier);
    expect(body()).toBe('Một.|Hai nữa.');
    editor.state.doc.check();
  });

  it('puts the words alone where their block cannot stand', () => {
    open('Một.', 'Hai.');
    let at = 0;
    editor.state.doc.descendants((node, position) => {
      if (node.isText && node.text === 'Một.') at = position + 4;
    });
    editor.commands.setTextSelection(at);
    putBack(editor, [{ content: [{ type: 'variant', attrs: { channel: '' }, content: [{ type: 'text', text: ' Ba.' }] }] }], earlier);
    expect(body()).toBe('Một. Ba.|Hai.');
    editor.state.doc.check();
  });

  it('leaves no place to type between the fields of a piece', () => {
    const texts = () => ({ alt: '', altMissing: '', wide: '', column: '', remove: '', notFetched: '' });
    const schema = getSchema([...pieceSchema({ urlOf: () => '', texts }), Gapcursor]);
    expect(schema.topNodeType.spec.allowGapCursor).toBe(false);
    expect(schema.nodes.body?.spec.allowGapCursor).not.toBe(false);
  });
});
