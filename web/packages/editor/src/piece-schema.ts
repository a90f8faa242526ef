import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { pieceSchema } from './extensions';

let made: Schema | undefined;

/** The schema of a piece without an editor around it. */
export function plainSchema(): Schema {
  made ??= getSchema(pieceSchema({ urlOf: () => '', texts: () => ({ alt: '', altMissing: '', wide: '', column: '', remove: '', notFetched: '' }) }));
  return made;
}
