import { Editor } from '@tiptap/core';
import { AllSelection } from '@tiptap/pm/state';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pieceSchema } from '../extensions';
import { FieldKeys } from './field-keys';

const words = () => ({ alt: '', altMissing: '', wide: '', column: '', remove: '', notFetched: '' });
const text = (written: string) => [{ type: 'text', text: written }];
const paragraph = (written: string) => ({ type: 'paragraph', content: text(written) });
const picture = { type: 'picture', attrs: { alt: 'ảnh' }, content: [{ type: 'caption', content: text('Lời ảnh') }, { type: 'credit', content: text('Nguồn') }] };
let editor: Editor;

function open(...blocks: object[]) {
  editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...pieceSchema({ urlOf: (id) => id, texts: words }), FieldKeys].map((one) =>
      one.name === 'picture' ? one.extend({ addNodeView: () => null as never }) : one),
    content: {
      type: 'doc',
      content: [
        { type: 'kicker' }, { type: 'title', content: text('Tít') }, { type: 'sapo', content: text('Mở đầu') },
        { type: 'body', content: blocks }, { type: 'variant', attrs: { channel: 'search_title' }, content: text('Tít tìm') },
      ],
    },
  });
}
beforeEach(() => document.body.replaceChildren());
afterEach(() => editor.destroy());

const at = (written: string) => {
  let found = -1;
  editor.state.doc.descendants((node, position) => {
    if (node.isText && node.text === written) found = position;
  });
  return found;
};
const selectAll = () =>
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, cancelable: true }));
const selected = () => editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to, '|');
const fields = () => editor.state.doc.children.map((field) => field.textContent);

describe('select-all', () => {
  it.each([
    ['Tít', 'Tít'], ['Mở đầu', 'Mở đầu'], ['Hai', 'Một|Lời ảnh|Nguồn|Hai'],
    ['Lời ảnh', 'Lời ảnh'], ['Nguồn', 'Nguồn'], ['Tít tìm', 'Tít tìm'],
  ])('with the cursor in “%s” selects its field, and everything when pressed again', (place, field) => {
    open(paragraph('Một'), picture, paragraph('Hai'));
    editor.commands.setTextSelection(at(place) + 1);
    selectAll();
    expect(selected()).toBe(field);
    selectAll();
    expect(editor.state.selection).toBeInstanceOf(AllSelection);
    selectAll();
    expect(editor.state.selection).toBeInstanceOf(AllSelection);
  });

  it('and Delete leave the other fields alone', () => {
    open(picture, paragraph('Một'), paragraph('Hai'));
    editor.commands.setTextSelection(at('Hai'));
    selectAll();
    editor.commands.deleteSelection();
    expect(fields()).toEqual(['', 'Tít', 'Mở đầu', '', 'Tít tìm']);
    editor.state.doc.check();
  });

  it('in an empty field selects nothing of the others', () => {
    open({ type: 'horizontal_rule' });
    editor.commands.setTextSelection(1);
    selectAll();
    expect(selected()).toBe('');
    editor.commands.setNodeSelection(editor.state.doc.child(0).nodeSize + editor.state.doc.child(1).nodeSize + editor.state.doc.child(2).nodeSize + 1);
    selectAll();
    editor.commands.deleteSelection();
    expect(fields()).toEqual(['', 'Tít', 'Mở đầu', '', 'Tít tìm']);
  });
});
