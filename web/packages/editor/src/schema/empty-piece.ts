import type { JSONContent } from '@tiptap/core';

export const emptyPiece: JSONContent = {
  type: 'doc',
  content: [{ type: 'kicker' }, { type: 'title' }, { type: 'sapo' }, { type: 'body', content: [{ type: 'paragraph' }] }],
};
