import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { pieceSchema } from '../extensions';
import { emptyPiece } from '../schema/empty-piece';
import { FieldLimits } from './field-limits';
import { limitState, USUAL_LIMITS } from './limits';

const title = { advised: 70, most: 300 };
let editor: Editor | null = null;
afterEach(() => {
  editor?.destroy();
  editor = null;
});

describe('the length of a field', () => {
  it('is passed over in silence while it is far from its end', () => {
    expect(USUAL_LIMITS.title).toEqual(title);
    expect(limitState(59, title)).toBeNull();
    expect(limitState(0, title)).toBeNull();
  });

  it('is said when the advised end is in sight, passed, and when the server will take no more', () => {
    expect(limitState(60, title)).toMatchObject({ level: 'near', left: 10 });
    expect(limitState(70, title)).toMatchObject({ level: 'near', left: 0 });
    expect(limitState(71, title)).toMatchObject({ level: 'long', over: 1 });
    expect(limitState(255, title)).toMatchObject({ level: 'near-most', left: 45 });
    expect(limitState(300, title)).toMatchObject({ level: 'near-most', left: 0 });
    expect(limitState(301, title)).toMatchObject({ level: 'over', over: 1 });
  });

  it('stands beside the field in words, and what was typed stays', () => {
    const words = () => ({ alt: '', altMissing: '', wide: '', column: '', remove: '', notFetched: '' });
    editor = new Editor({
      extensions: [
        ...pieceSchema({ urlOf: (id) => id, texts: words }),
        FieldLimits.configure({ words: (field, state) => `${field} ${state.level} ${state.length}` }),
      ],
      content: emptyPiece,
    });
    const long = 'ế'.repeat(310);
    editor.commands.insertContentAt(editor.state.doc.child(0).nodeSize + 1, long);
    const heading = editor.view.dom.querySelector<HTMLElement>('[data-field="title"]');
    expect(heading?.dataset.limit).toBe('over');
    expect(heading?.dataset.limitWords).toBe('title over 310');
    expect(editor.state.doc.child(1).textContent).toBe(long);
    expect(editor.view.dom.querySelector<HTMLElement>('[data-field="sapo"]')?.dataset.limit).toBeUndefined();
  });
});
