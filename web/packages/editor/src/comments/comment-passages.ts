import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import './comments.css';

export interface Passage { from: number; to: number }

/** A passage somebody commented on. Both ends are equal while it is deleted; the words tell when it is back. */
export interface CommentPassage extends Passage { id: string; quote: string }

export interface CommentsShown {
  passages: readonly CommentPassage[];
  chosen: string | null;
  /** The passage of a comment that is being written. */
  draft: Passage | null;
}

export interface CommentHandlers {
  onChoose: (id: string | null) => void;
  onAdd: () => void;
}

type Change = Partial<CommentsShown>;

const key = new PluginKey<CommentsShown>('commentPassages');
const NOTHING: CommentsShown = { passages: [], chosen: null, draft: null };

export function commentsShown(state: EditorState): CommentsShown {
  return key.getState(state) ?? NOTHING;
}

const wordsBetween = (doc: Node, from: number, to: number) => doc.textBetween(from, to, '\n', ' ');

/** Where the same words would end; between two paragraphs lie two positions, in the words one end of line. */
const endOf = (from: number, quote: string) => from + quote.length + (quote.match(/\n/g)?.length ?? 0);

/** Every place of these words between two positions, also across paragraphs. */
function occurrences(doc: Node, quote: string, start: number, end: number): Passage[] {
  const [line = ''] = quote.split('\n');
  const found: Passage[] = [];
  if (line === '') return found;
  doc.nodesBetween(start, Math.min(end, doc.content.size), (node, position) => {
    if (!node.isTextblock) return true;
    const text = wordsBetween(node, 0, node.content.size);
    for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) {
      const from = position + 1 + at;
      const to = endOf(from, quote);
      if (from >= start && to <= end && wordsBetween(doc, from, to) === quote) found.push({ from, to });
    }
    return false;
  });
  return found;
}

/** Where a passage stands after a change. One whose words are gone comes back with them, as when a deletion is undone. */
function moved<P extends Passage>(passage: P, { mapping, doc }: Transaction, quote: string): P {
  if (passage.from < passage.to) {
    const from = mapping.map(passage.from, 1);
    const to = mapping.map(passage.to, -1);
    if (from < to) return { ...passage, from, to };
  }
  const start = mapping.map(passage.from, -1);
  const [back] = occurrences(doc, quote, start, mapping.map(passage.to, 1));
  return { ...passage, from: back?.from ?? start, to: back?.to ?? start };
}

function apply(transaction: Transaction, before: CommentsShown): CommentsShown {
  const change = transaction.getMeta(key) as Change | undefined;
  if (!transaction.docChanged) return change ? { ...before, ...change } : before;
  const { draft } = before;
  const stillThere = draft && moved(draft, transaction, '');
  return {
    ...before,
    passages: before.passages.map((passage) => moved(passage, transaction, passage.quote)),
    draft: stillThere && stillThere.from < stillThere.to ? stillThere : null,
    ...change,
  };
}

function marks(doc: Node, { from, to }: Passage, attributes: Record<string, string>): Decoration[] {
  const end = Math.min(to, doc.content.size);
  if (from >= end) return [];
  const found = [Decoration.inline(from, end, attributes)];
  doc.nodesBetween(from, end, (node, position) => {
    // A picture has no words of its own to be underlined.
    if (node.type.name === 'picture' && position >= from && position + node.nodeSize <= end) {
      found.push(Decoration.node(position, position + node.nodeSize, attributes));
    }
    return !node.isTextblock;
  });
  return found;
}

function decorations(state: EditorState): DecorationSet {
  const { passages, chosen, draft } = commentsShown(state);
  const all = passages.flatMap((passage) =>
    marks(state.doc, passage, {
      class: passage.id === chosen ? 'comment-passage is-chosen' : 'comment-passage',
      'data-comment': passage.id,
    }),
  );
  if (draft) all.push(...marks(state.doc, draft, { class: 'comment-passage is-chosen' }));
  return DecorationSet.create(state.doc, all);
}

/** The narrowest passage at a position: the one a person means who clicks where several overlap. */
function passageAt(state: EditorState, position: number): CommentPassage | undefined {
  return commentsShown(state)
    .passages.filter(({ from, to }) => from < to && position >= from && position <= to)
    .sort((one, other) => one.to - one.from - (other.to - other.from))[0];
}

export function commentPassages(handlers: CommentHandlers, walk: (direction: 1 | -1) => void): Plugin<CommentsShown> {
  return new Plugin<CommentsShown>({
    key,
    state: { init: () => NOTHING, apply },
    props: {
      decorations,
      handleClick: (view, position) => {
        const found = passageAt(view.state, position);
        if (found || commentsShown(view.state).chosen !== null) handlers.onChoose(found?.id ?? null);
        return false;
      },
      handleKeyDown: (_view, event) => {
        const control = event.ctrlKey || event.metaKey;
        if (control && event.altKey && event.code === 'KeyM') handlers.onAdd();
        else if (event.altKey && !control && !event.shiftKey && event.key === 'ArrowDown') walk(1);
        else if (event.altKey && !control && !event.shiftKey && event.key === 'ArrowUp') walk(-1);
        else return false;
        return true;
      },
    },
  });
}

function change(editor: Editor, changes: Change): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, changes).setMeta('addToHistory', false));
}

export function showPassages(editor: Editor, passages: readonly CommentPassage[]): void {
  change(editor, { passages });
}

export function showDraft(editor: Editor, draft: Passage | null): void {
  change(editor, { draft });
}

/** Marks a passage as the one talked about, and brings it onto the screen when asked. */
export function choosePassage(editor: Editor, id: string | null, bringIntoView = false): void {
  change(editor, { chosen: id });
  const passage = commentsShown(editor.state).passages.find((one) => one.id === id);
  if (!bringIntoView || !passage) return;
  const { node } = editor.view.domAtPos(Math.min(passage.from + 1, editor.state.doc.content.size));
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView?.({ block: 'center', behavior: 'auto' });
}

/** The next or previous passage from the chosen one, or from the caret; after the last comes the first. */
export function nextPassage(state: EditorState, direction: 1 | -1): CommentPassage | null {
  const { passages, chosen } = commentsShown(state);
  const there = passages
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from || one.to - other.to || (one.id < other.id ? -1 : 1));
  const at = there.findIndex(({ id }) => id === chosen);
  if (at >= 0) return there[(at + direction + there.length) % there.length] ?? null;
  const caret = state.selection.from;
  const ahead = direction === 1 ? there.find(({ from }) => from >= caret) : there.findLast(({ to }) => to <= caret);
  return ahead ?? (direction === 1 ? there[0] : there.at(-1)) ?? null;
}

/** Goes to the next or previous passage with the caret, for people who work without a mouse. */
export function walkPassages(editor: Editor, direction: 1 | -1): string | null {
  const next = nextPassage(editor.state, direction);
  if (!next) return null;
  const { doc, tr } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(next.from))).setMeta('addToHistory', false));
  choosePassage(editor, next.id, true);
  return next.id;
}

/** What a comment written now would be about: the selected words, else the paragraph of the caret. */
export function passageToComment(state: EditorState): Passage | null {
  const { $from, from, to, empty } = state.selection;
  if (!empty) return wordsBetween(state.doc, from, to).trim() !== '' || !$from.parent.isTextblock ? { from, to } : null;
  if (!$from.parent.isTextblock || $from.parent.textContent.trim() === '') return null;
  return { from: $from.start(), to: $from.end() };
}

/** The same words nearest to where they stood: for a kept comment whose place in the text moved meanwhile. */
export function findWords(doc: Node, quote: string, near: number): Passage | null {
  const distance = ({ from }: Passage) => Math.abs(from - near);
  return occurrences(doc, quote, 0, doc.content.size).sort((one, other) => distance(one) - distance(other))[0] ?? null;
}

export function wordsOf(state: EditorState, { from, to }: Passage): string {
  return wordsBetween(state.doc, from, to);
}
