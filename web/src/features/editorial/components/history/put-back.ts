import type { Editor } from '@tiptap/react';
import type { EntryView } from '@api/schemas';
import { oldBlocks, oldText } from './old-passage';

const newText = (entry: EntryView) => entry.runs.filter((run) => run.sort !== 'removed').map((run) => run.text).join('');

/** Behind the nearest passage before it that still stands in the text; else at the end. */
export function oldPlace(doc: Editor['state']['doc'], entries: EntryView[], entry: EntryView): number {
  const wanted = entries.slice(0, entries.indexOf(entry)).reverse().map(newText).filter((text) => text.trim() !== '');
  const behind = new Map<string, number>();
  let end = doc.content.size;
  doc.forEach((field, offset) => {
    if (field.type.name !== 'body') return;
    end = offset + field.nodeSize - 1;
    field.forEach((block, inner) => behind.set(block.textContent, offset + 1 + inner + block.nodeSize));
  });
  const neighbour = wanted.find((text) => behind.has(text));
  return (neighbour === undefined ? undefined : behind.get(neighbour)) ?? end;
}

/**
 * Puts a passage as it was into the text: at the caret where somebody is writing in the body, else where it stood. In a
 * field of one line only its words have room.
 */
export function putBack(editor: Editor, entries: EntryView[], entry: EntryView): 'caret' | 'old-place' {
  const { $from } = editor.state.selection;
  const inBody = Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth).type.name).includes('body');
  const isField = ['kicker', 'title', 'sapo', 'variant'].includes(entry.before[0]?.type ?? '');
  if (!inBody && !isField) {
    editor.commands.insertContentAt(oldPlace(editor.state.doc, entries, entry), oldBlocks(entry));
    return 'old-place';
  }
  const lineEnd = editor.schema.nodes.hard_break;
  const oneLine = lineEnd !== undefined && $from.parent.isTextblock && !$from.parent.type.contentMatch.matchType(lineEnd);
  editor.commands.insertContent(oneLine || isField ? oldText(entry).replace(/\s+/g, ' ') : oldBlocks(entry));
  return 'caret';
}
