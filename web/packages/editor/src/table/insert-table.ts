import type { Editor, JSONContent } from '@tiptap/core';

export function insertTable(editor: Editor, rows = 3, columns = 3): boolean {
  const cell = (type: string): JSONContent => ({ type, content: [{ type: 'paragraph' }] });
  const row = (type: string): JSONContent => ({
    type: 'table_row', content: Array.from({ length: columns }, () => cell(type)),
  });
  const content = Array.from({ length: rows }, (_, index) => row(index === 0 ? 'table_header' : 'table_cell'));
  return editor.chain().focus().insertContent({ type: 'table', content }).run();
}
