import type { Editor } from '@tiptap/react';
import type { CommentsView } from '@api/schemas';
import { commentsShown, showPassages, type CommentPassage } from '@editor/comments/comment-passages';
import type { SharedPlaces } from './shared-places';

/**
 * Shows the threads at their passages. Places are taken from the server when they are told for a version known here;
 * otherwise threads known already stay where the text carried them. False when some found no place yet.
 */
export function placeThreads(editor: Editor, view: CommentsView, places: SharedPlaces): boolean {
  const known = new Map(commentsShown(editor.state).passages.map((passage) => [passage.id, passage]));
  const passages: CommentPassage[] = [];
  let complete = true;
  for (const { id, anchor, quote } of view.items) {
    const here = known.get(id);
    const from = anchor && places.inward(anchor.version, anchor.from);
    const to = anchor && places.inward(anchor.version, anchor.to);
    if (from !== null && to !== null && from < to) passages.push({ id, quote, from, to });
    else if (here) passages.push(here);
    else if (anchor) complete = false;
  }
  const before = [...known.values()];
  const same = before.length === passages.length && passages.every((one, index) => {
    const other = before[index];
    return other?.id === one.id && other.from === one.from && other.to === one.to;
  });
  if (!same) showPassages(editor, passages);
  return complete;
}
