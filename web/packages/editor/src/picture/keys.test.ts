import { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pieceSchema } from '../extensions';
import { FieldKeys } from '../schema/field-keys';
import { TableKeys } from '../table/table-keys';
import { BlockKeys } from './block-keys';

const words = () => ({ alt: '', altMissing: '', wide: '', column: '', remove: '', notFetched: '' });
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const cell = (text: string) => ({ type: 'table_cell', content: [paragraph(text)] });
const picture = { type: 'picture', attrs: { alt: 'ảnh' }, content: [{ type: 'caption', content: [{ type: 'text', text: 'Lời' }] }, { type: 'credit' }] };
let editor: Editor;

function open(...blocks: object[]) {
  editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...pieceSchema({ urlOf: (id) => id, texts: words }), FieldKeys, BlockKeys, TableKeys].map((one) =>
      one.name === 'picture' ? one.extend({ addNodeView: () => null as never }) : one),
    content: { type: 'doc', content: [{ type: 'kicker' }, { type: 'title' }, { type: 'sapo' }, { type: 'body', content: blocks }] },
  });
}
beforeEach(() => document.body.replaceChildren());
afterEach(() => editor.destroy());

const press = (key: string, more: KeyboardEventInit = {}) =>
  editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const find = (type: string) => {
  let at = -1;
  editor.state.doc.descendants((node, position) => {
    if (at < 0 && node.type.name === type) at = position;
    return at < 0;
  });
  return at;
};
const at = (text: string) => {
  let found = -1;
  editor.state.doc.descendants((node, position) => {
    if (node.isText && node.text === text) found = position;
  });
  return found;
};
const blocks = () => {
  const told: string[] = [];
  editor.state.doc.child(3).forEach((node) => told.push(node.type.name === 'paragraph' ? node.textContent : node.type.name));
  return told;
};

describe('a picture by keyboard', () => {
  it('is reached from its caption, moved, left again and deleted', () => {
    open(paragraph('Một'), picture, paragraph('Hai'));
    editor.commands.setTextSelection(at('Lời') + 1);
    press('Escape');
    expect(editor.state.selection).toBeInstanceOf(NodeSelection);
    press('ArrowUp', { altKey: true });
    expect(blocks()).toEqual(['picture', 'Một', 'Hai']);
    press('ArrowUp', { altKey: true });
    expect(blocks()).toEqual(['picture', 'Một', 'Hai']);
    press('ArrowDown', { altKey: true });
    press('ArrowDown', { altKey: true });
    expect(blocks()).toEqual(['Một', 'Hai', 'picture']);
    expect(editor.state.selection.from).toBe(find('picture'));
    press('Enter');
    expect(editor.state.selection.$from.parent.type.name).toBe('caption');
    press('Escape');
    editor.commands.deleteSelection();
    expect(blocks()).toEqual(['Một', 'Hai']);
  });
});

describe('a paragraph by keyboard', () => {
  it('moves with the cursor in it, and a field above the text does not', () => {
    open(paragraph('Một'), paragraph('Hai'));
    editor.commands.setTextSelection(at('Hai') + 2);
    press('ArrowUp', { altKey: true });
    expect(blocks()).toEqual(['Hai', 'Một']);
    expect(editor.state.selection.from).toBe(at('Hai') + 2);
    editor.commands.setTextSelection(find('title') + 1);
    press('ArrowDown', { altKey: true });
    expect(blocks()).toEqual(['Hai', 'Một']);
  });
});

describe('a table by keyboard', () => {
  const rows = () => editor.state.doc.nodeAt(find('table'))?.childCount;

  it('is walked with Tab, and grows behind its last cell', () => {
    open({ type: 'table', content: [{ type: 'table_row', content: [cell('A'), cell('B')] }] }, paragraph('Sau'));
    editor.commands.setTextSelection(at('A'));
    press('Tab');
    expect(editor.state.selection.$from.parent.textContent).toBe('B');
    press('Tab');
    expect(rows()).toBe(2);
    expect(editor.state.selection.$from.parent.textContent).toBe('');
    press('Tab', { shiftKey: true });
    expect(editor.state.selection.$from.parent.textContent).toBe('B');
  });

  it('gains and loses rows and columns', () => {
    open({ type: 'table', content: [{ type: 'table_row', content: [cell('A'), cell('B')] }] }, paragraph('Sau'));
    editor.commands.setTextSelection(at('A'));
    press('ArrowDown', { ctrlKey: true, altKey: true });
    press('ArrowRight', { ctrlKey: true, altKey: true });
    expect([rows(), editor.state.doc.nodeAt(find('table'))?.firstChild?.childCount]).toEqual([2, 3]);
    press('Backspace', { ctrlKey: true, altKey: true });
    press('Delete', { ctrlKey: true, altKey: true });
    expect(rows()).toBe(1);
    editor.state.doc.check();
  });
});
