import { Extension } from '@tiptap/core';
import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';

type Dispatch = (transaction: Transaction) => void;

/** Depth of the blocks of the text: document, body, block. */
const BLOCK = 2;

/** The block of the text in which the selection stands, whole. */
function blockAt({ doc, selection }: EditorState): { from: number; to: number; index: number } | null {
  const { $from } = selection;
  const inBody = $from.depth >= 1 && $from.node(1).type.name === 'body';
  if (!inBody || doc.childCount === 0) return null;
  if (selection instanceof NodeSelection && $from.depth === 1) {
    return { from: selection.from, to: selection.to, index: $from.index(1) };
  }
  if ($from.depth < BLOCK || !selection.$to.sameParent($from) && selection.$to.before(BLOCK) !== $from.before(BLOCK)) return null;
  return { from: $from.before(BLOCK), to: $from.after(BLOCK), index: $from.index(1) };
}

/** Moves the block over its neighbour; the selection goes along. */
export function moveBlock(direction: -1 | 1) {
  return (state: EditorState, dispatch?: Dispatch): boolean => {
    const block = blockAt(state);
    if (!block) return false;
    const body = state.doc.resolve(block.from).parent;
    const other = body.maybeChild(block.index + direction);
    if (!other) return true; // at the end of the text: the key does nothing, and nothing else either
    const node = body.child(block.index);
    const transaction = state.tr.delete(block.from, block.to);
    const target = direction < 0 ? block.from - other.nodeSize : block.from + other.nodeSize;
    transaction.insert(target, node);
    const shift = target - block.from;
    const { selection } = state;
    transaction.setSelection(
      selection instanceof NodeSelection
        ? NodeSelection.create(transaction.doc, selection.from + shift)
        : TextSelection.create(transaction.doc, selection.anchor + shift, selection.head + shift),
    );
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
}

/** From the words under a picture to the picture itself. */
export function selectPictureAround(state: EditorState, dispatch?: Dispatch): boolean {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === 'picture') {
      dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, $from.before(depth))).scrollIntoView());
      return true;
    }
  }
  return false;
}

/** From the picture to the words under it. */
export function enterCaption(state: EditorState, dispatch?: Dispatch): boolean {
  const { selection } = state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'picture') return false;
  const end = selection.from + 2 + (selection.node.firstChild?.content.size ?? 0);
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, end)).scrollIntoView());
  return true;
}

/** What a mouse does to blocks, by keys. */
export const BlockKeys = Extension.create({
  name: 'blockKeys',
  priority: 960,
  addKeyboardShortcuts() {
    const run = (command: (state: EditorState, dispatch?: Dispatch) => boolean) => () =>
      command(this.editor.state, this.editor.view.dispatch);
    return {
      'Alt-ArrowUp': run(moveBlock(-1)),
      'Alt-ArrowDown': run(moveBlock(1)),
      Escape: run(selectPictureAround),
      Enter: run(enterCaption),
    };
  },
});
