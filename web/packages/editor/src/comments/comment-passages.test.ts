import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writingExtensions } from '../extensions';
import {
  choosePassage, commentPassages, commentsShown, findWords, nextPassage, passageToComment, showDraft, showPassages, walkPassages, wordsOf,
} from './comment-passages';

const words = () => ({ alt: '', altMissing: '', wide: '', column: '', remove: '', notFetched: '' });
const field = (type: string, text: string) => ({ type, content: text === '' ? [] : [{ type: 'text', text }] });

let editor: Editor;
const handlers = { onChoose: vi.fn(), onAdd: vi.fn() };

function open(...paragraphs: string[]): void {
  editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: writingExtensions({
      picture: { urlOf: (id) => id, texts: words },
      paste: { onTooLong: () => undefined, onPictures: () => undefined },
      placeholders: () => ({ kicker: '', title: '', sapo: '', body: '', caption: '', credit: '' }),
    }),
    content: { type: 'doc', content: [field('kicker', ''), field('title', 'Mưa lớn'), field('sapo', ''), { type: 'body', content: paragraphs.map((text) => field('paragraph', text)) }] },
  });
  editor.registerPlugin(commentPassages(handlers, (direction) => walkPassages(editor, direction)));
}

function place(text: string): { from: number; to: number } {
  const found = findWords(editor.state.doc, text, 0);
  if (!found) throw new Error(`not in the text: ${text}`);
  return found;
}

const comment = (id: string, quote: string) => ({ id, quote, ...place(quote) });
const wordsAt = (id: string) => {
  const passage = commentsShown(editor.state).passages.find((one) => one.id === id);
  return passage ? wordsOf(editor.state, passage) : undefined;
};
const press = (key: string, code: string, held: KeyboardEventInit) =>
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...held }));

afterEach(() => {
  editor.destroy();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('passages with comments', () => {
  it('stay on their words while text is written around and inside them', () => {
    open('Nước suối dâng nhanh trong đêm.');
    showPassages(editor, [comment('a', 'dâng nhanh')]);

    editor.commands.insertContentAt(place('Nước').from, 'Rạng sáng nay, ');
    expect(wordsAt('a')).toBe('dâng nhanh');
    editor.commands.insertContentAt(place('nhanh').from, 'rất ');
    expect(wordsAt('a')).toBe('dâng rất nhanh');
  });

  it('do not swallow what is written at their ends', () => {
    open('Nước suối dâng nhanh trong đêm.');
    showPassages(editor, [comment('a', 'dâng nhanh')]);

    editor.commands.insertContentAt(place('dâng').from, 'đã ');
    editor.commands.insertContentAt(place('nhanh').to, ' hơn');

    expect(wordsAt('a')).toBe('dâng nhanh');
  });

  it('are highlighted, the chosen one more', () => {
    open('Nước suối dâng nhanh trong đêm.', 'Người dân lên chỗ cao.');
    showPassages(editor, [comment('a', 'dâng nhanh'), comment('b', 'chỗ cao')]);
    choosePassage(editor, 'b');

    const shown = [...editor.view.dom.querySelectorAll('[data-comment]')].map((one) => [one.getAttribute('data-comment'), one.textContent, one.classList.contains('is-chosen')]);

    expect(shown).toEqual([['a', 'dâng nhanh', false], ['b', 'chỗ cao', true]]);
  });

  it('lose their place with their words and find it again when the deletion is undone', () => {
    open('Nước suối dâng nhanh trong đêm.');
    showPassages(editor, [comment('a', 'dâng nhanh')]);

    editor.commands.deleteRange({ from: place('suối').from, to: place('trong').from });
    expect(wordsAt('a')).toBe('');
    expect(editor.view.dom.querySelector('[data-comment]')).toBeNull();
    editor.commands.undo();

    expect(wordsAt('a')).toBe('dâng nhanh');
  });

  it('may span paragraphs', () => {
    open('Nước suối dâng nhanh.', 'Người dân lên chỗ cao.');
    const from = place('dâng nhanh').from;
    const to = place('Người dân').to;
    showPassages(editor, [{ id: 'a', from, to, quote: 'dâng nhanh.\nNgười dân' }]);

    editor.commands.deleteRange({ from: from - 2, to: to + 2 });
    expect(wordsAt('a')).toBe('');
    editor.commands.undo();

    expect(wordsAt('a')).toBe('dâng nhanh.\nNgười dân');
  });

  it('are walked through in the order of the text, round and round', () => {
    open('Một hai ba bốn năm.', 'Sáu bảy tám.');
    showPassages(editor, [comment('c', 'bảy'), comment('a', 'Một'), comment('b', 'ba bốn')]);

    expect([1, 1, 1, 1].map(() => walkPassages(editor, 1))).toEqual(['a', 'b', 'c', 'a']);
    expect(walkPassages(editor, -1)).toBe('c');
    choosePassage(editor, null);
    editor.commands.setTextSelection(place('năm').from);
    expect(nextPassage(editor.state, 1)?.id).toBe('c');
    expect(nextPassage(editor.state, -1)?.id).toBe('b');
  });

  it('answer to the keyboard', () => {
    open('Một hai ba.');
    showPassages(editor, [comment('a', 'hai')]);

    press('m', 'KeyM', { ctrlKey: true, altKey: true });
    press('ArrowDown', 'ArrowDown', { altKey: true });

    expect(handlers.onAdd).toHaveBeenCalledOnce();
    expect(commentsShown(editor.state).chosen).toBe('a');
  });

  it('leave undo to what was written', () => {
    open('Một hai ba.');
    editor.commands.insertContentAt(place('hai').from, 'và ');
    showPassages(editor, [comment('a', 'ba')]);
    choosePassage(editor, 'a');

    editor.commands.undo();

    expect(editor.state.doc.textContent).toContain('Một hai ba.');
  });
});

describe('a new comment', () => {
  it('is about the selection, else about the paragraph of the caret, never about nothing', () => {
    open('Một hai ba.', '');
    editor.commands.setTextSelection(place('hai'));
    expect(wordsOf(editor.state, passageToComment(editor.state) ?? { from: 0, to: 0 })).toBe('hai');

    editor.commands.setTextSelection(place('hai').from);
    expect(wordsOf(editor.state, passageToComment(editor.state) ?? { from: 0, to: 0 })).toBe('Một hai ba.');

    editor.commands.setTextSelection(editor.state.doc.content.size - 2);
    expect(passageToComment(editor.state)).toBeNull();
  });

  it('is given up when its passage is deleted meanwhile', () => {
    open('Một hai ba.');
    showDraft(editor, place('hai'));
    editor.commands.insertContentAt(place('Một').from, 'Không, ');
    expect(wordsOf(editor.state, commentsShown(editor.state).draft ?? { from: 0, to: 0 })).toBe('hai');

    editor.commands.deleteRange(place('hai'));

    expect(commentsShown(editor.state).draft).toBeNull();
  });

  it('finds its words again nearest to where they were', () => {
    open('Bão số 5.', 'Tin bão.', 'Bão số 5 đã tan.');
    const last = findWords(editor.state.doc, 'Bão số 5', editor.state.doc.content.size);

    expect(last?.from).toBeGreaterThan(place('Tin').from);
    expect(findWords(editor.state.doc, 'không có', 0)).toBeNull();
  });
});
