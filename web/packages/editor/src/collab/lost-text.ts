import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Range } from './own-steps';

/** Why words are not in the common text; unnamed, the place where they stood was changed or taken away. */
export type LostBecause = 'too-large' | 'not-accepted';

/** Own words that have no place in the common text any more, and the text in which they stood. */
export interface LostText {
  /** The words alone. */
  text: string;
  /** The same with marks, pictures and blocks: slices as ProseMirror writes them. */
  slices: unknown[];
  /** The whole text as the person saw it last. */
  mine: JSONContent;
  because?: LostBecause;
}

function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const { from, to } of [...ranges].sort((one, other) => one.from - other.from)) {
    const last = result[result.length - 1];
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

function holdsSomething(doc: Node, { from, to }: Range): boolean {
  if (doc.textBetween(from, to).trim() !== '') return true;
  let found = false;
  doc.nodesBetween(from, to, (node, position) => {
    if (position >= from && (node.type.name === 'picture' || (node.isLeaf && !node.isText && node.type.name !== 'hard_break'))) found = true;
  });
  return found;
}

/** Null when nothing but structure was lost: a line break or an empty list is no word of anybody. */
export function lostTextOf(mine: Node, ranges: readonly Range[]): LostText | null {
  const parts = joined(ranges).filter((range) => holdsSomething(mine, range));
  if (parts.length === 0) return null;
  return {
    text: parts.map(({ from, to }) => mine.textBetween(from, to, '\n', '\n')).join('\n'),
    slices: parts.map(({ from, to }) => mine.slice(from, to).toJSON() as unknown),
    mine: mine.toJSON() as JSONContent,
  };
}
