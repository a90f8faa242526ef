import { Editor } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { afterEach, describe, expect, it } from 'vitest';
import { pieceSchema } from '../extensions';
import { emptyPiece } from '../schema/empty-piece';
import { MOST_CHARACTERS_OF_A_PASTE } from './clean-paste';
import { Paste } from './paste';

const words = () => ({ alt: '', altMissing: '', wide: '', column: '', remove: '', notFetched: '' });
let editor: Editor | undefined;
afterEach(() => editor?.destroy());

/** Whether the paste was kept from the text, and what was said about it. */
function paste(text: string): { kept: boolean; told: number[] } {
  const told: number[] = [];
  const limit = Paste.configure({ onTooLong: (length) => told.push(length), onPictures: () => undefined });
  const opened = new Editor({ extensions: [...pieceSchema({ urlOf: (id) => id, texts: words }), limit], content: emptyPiece });
  editor = opened;
  opened.commands.setTextSelection(opened.state.doc.content.size - 2);
  const event = { clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : ''), files: [] } } as unknown as ClipboardEvent;
  const { view } = opened;
  const kept = view.someProp('handlePaste', (handle) => handle(view, event, Slice.empty)) ?? false;
  return { kept, told };
}

describe('a paste', () => {
  it('goes in up to the size that one message carries', () => {
    expect(paste('a'.repeat(MOST_CHARACTERS_OF_A_PASTE))).toEqual({ kept: false, told: [] });
  });

  it('stays out beyond it, and its length is told', () => {
    const length = MOST_CHARACTERS_OF_A_PASTE + 1;
    expect(paste('a'.repeat(length))).toEqual({ kept: true, told: [length] });
    expect(editor?.state.doc.textContent).toBe('');
  });
});
