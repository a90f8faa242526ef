import type { Editor, JSONContent } from '@tiptap/core';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { differentParts } from '../compare/mark-differences';

function blocksMissing(editor: Editor, mine: JSONContent): Node[] {
  const { schema, doc } = editor.state;
  const before = schema.nodeFromJSON(mine);
  return differentParts(before, doc).flatMap(({ position }) => {
    const node = before.nodeAt(position);
    if (!node || (node.content.size === 0 && !node.isLeaf)) return [];
    if (node.type.isInGroup('block')) return [node];
    return [schema.node('paragraph', null, schema.text(node.textContent))];
  });
}

function endOfBody(doc: Node): number {
  let end = 0;
  doc.forEach((field, offset) => {
    if (field.type.name === 'body') end = offset + field.nodeSize - 1;
  });
  return end;
}

/** The words of another text that this one does not have, block by block. */
export function wordsMissing(editor: Editor, mine: JSONContent): string {
  return blocksMissing(editor, mine).map((node) => node.textContent).join('\n');
}

/** Puts own words in at the caret: as slices where they were lost from a text, as blocks where only the whole is known. */
export function putBack(editor: Editor, slices: readonly unknown[] | null, mine: JSONContent): void {
  const { schema } = editor.state;
  const all = slices
    ? slices.map((json) => Slice.fromJSON(schema, json as Parameters<typeof Slice.fromJSON>[1]))
    : [new Slice(Fragment.from(blocksMissing(editor, mine)), 0, 0)];
  const transaction = editor.state.tr;
  // A caret that nobody has put anywhere stands before everything; words belong to the end of the body then.
  if (transaction.selection.to <= 1) transaction.setSelection(Selection.near(transaction.doc.resolve(endOfBody(transaction.doc)), -1));
  for (const slice of all) {
    const before = transaction.doc;
    transaction.replaceSelection(slice);
    // Blocks that cannot stand at the caret still leave their words there.
    if (transaction.doc.eq(before)) transaction.insertText(slice.content.textBetween(0, slice.content.size, ' ', ' '));
  }
  editor.view.dispatch(transaction.scrollIntoView());
  editor.commands.focus();
}
