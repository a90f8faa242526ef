import { Extension } from '@tiptap/core';
import { AllSelection, Selection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { FIELDS, type FieldName } from './fields';

/** The field the cursor stands in, with the positions at which the fields begin. */
export function fieldAt(state: EditorState): { field: FieldName; index: number } | null {
  const { $from } = state.selection;
  if ($from.depth === 0) return null;
  const index = $from.index(0);
  const field = FIELDS[index];
  return field ? { field, index } : null;
}

function startOf(state: EditorState, index: number): number {
  let position = 0;
  for (let before = 0; before < index; before += 1) position += state.doc.child(before).nodeSize;
  return position + 1;
}

/** Enter in a field goes to the next one; the words after the cursor go along, as they would on paper. */
export function enterInField(state: EditorState, dispatch?: (transaction: Transaction) => void): boolean {
  const at = fieldAt(state);
  if (!at || at.field === 'body') return false;
  const { from, to } = state.selection;
  const end = startOf(state, at.index) + state.doc.child(at.index).content.size;
  if (to > end) return false;
  const transaction = state.tr;
  const rest = state.doc.textBetween(to, end, ' ', ' ').trim();
  if (rest !== '' || from !== to) transaction.delete(from, rest === '' ? to : end);
  const next = transaction.mapping.map(end) + 2;
  if (rest !== '') moveRest(transaction, at.field, next, rest);
  transaction.setSelection(Selection.near(transaction.doc.resolve(next)));
  dispatch?.(transaction.scrollIntoView());
  return true;
}

function moveRest(transaction: Transaction, field: FieldName, next: number, rest: string): void {
  const schema = transaction.doc.type.schema;
  if (field === 'sapo') {
    transaction.insert(next, schema.node('paragraph', null, schema.text(rest)));
  } else {
    const after = transaction.doc.resolve(next).parent.textContent;
    transaction.insertText(after === '' ? rest : `${rest} `, next);
  }
}

/** Backspace at the start of a field steps back instead of melting two fields into one. */
function backspaceAtStart(state: EditorState, dispatch?: (transaction: Transaction) => void): boolean {
  const at = fieldAt(state);
  if (!at || at.index === 0 || !state.selection.empty) return false;
  const start = startOf(state, at.index);
  const { $from } = state.selection;
  const atStart = at.field === 'body'
    ? $from.depth === 2 && $from.parent.type.name === 'paragraph' && $from.pos === start + 1
    : $from.pos === start;
  if (!atStart) return false;
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, start - 2)).scrollIntoView());
  return true;
}

const CAPTIONS = new Set(['caption', 'credit']);

/** The ends of the smallest field around the selection: the words under a picture, else a field or variant of the piece. */
function fieldAround({ $from, to }: Selection): { from: number; to: number } | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const isField = depth === 1 || CAPTIONS.has($from.node(depth).type.name);
    if (isField && to <= $from.end(depth)) return { from: $from.start(depth), to: $from.end(depth) };
  }
  return null;
}

/** Select-all means the field first, so that Delete after it leaves the other fields alone; pressed again, everything. */
export function selectField({ doc, selection, tr }: EditorState, dispatch?: (transaction: Transaction) => void): boolean {
  const field = fieldAround(selection);
  if (!field) {
    dispatch?.(tr.setSelection(new AllSelection(doc)));
    return true;
  }
  const whole = TextSelection.between(doc.resolve(field.from), doc.resolve(field.to));
  // Without a letter in the field the next Delete must still not reach the others.
  if (whole.empty || whole.from < field.from || whole.to > field.to) return true;
  const already = selection.from <= whole.from && selection.to >= whole.to;
  dispatch?.(tr.setSelection(already ? new AllSelection(doc) : whole));
  return true;
}

export const FieldKeys = Extension.create({
  name: 'fieldKeys',
  priority: 900,
  addKeyboardShortcuts() {
    const run = (command: typeof enterInField) => () => command(this.editor.state, this.editor.view.dispatch);
    return { Enter: run(enterInField), Backspace: run(backspaceAtStart), 'Mod-a': run(selectField) };
  },
});
