import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { countWords, readingMinutes } from '../read-document';
import { lengthOf } from '../limits/limits';

/**
 * What a text amounts to. Vietnamese desks count "chữ", that is syllables: each stands apart in writing, so a token
 * between spaces is one ("Covid-19" and "1.250" are one, "Việt Nam" are two).
 */
export interface Count { syllables: number; characters: number; minutes: number }

export function countText(text: string): Count {
  const syllables = countWords(text);
  return { syllables, characters: lengthOf(text.replace(/\s+/g, ' ').trim()), minutes: readingMinutes(syllables) };
}

const LEAVES = ' ';

/** What readers of the piece read: sapo and text. Title, kicker and the lines of channels stand elsewhere. */
export function countPiece(doc: Node): Count {
  const read: string[] = [];
  doc.forEach((field) => {
    if (field.type.name === 'sapo' || field.type.name === 'body') read.push(field.textBetween(0, field.content.size, '\n', LEAVES));
  });
  return countText(read.join('\n'));
}

/** Null while nothing is selected. */
export function countSelection({ doc, selection }: EditorState): Count | null {
  if (selection.empty) return null;
  const words = selection.ranges
    .map(({ $from, $to }) => doc.textBetween($from.pos, $to.pos, '\n', LEAVES))
    .join('\n');
  return words.trim() === '' ? null : countText(words);
}
