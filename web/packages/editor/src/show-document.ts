import type { Editor, JSONContent } from '@tiptap/core';

/** Replaces the text without reporting a change, and never in the middle of composing a syllable. */
export function showDocument(editor: Editor, document: JSONContent): void {
  if (!editor.view.composing) {
    editor.commands.setContent(document, { emitUpdate: false });
    return;
  }
  editor.view.dom.addEventListener('compositionend', () => setTimeout(() => showDocument(editor, document)), { once: true });
}
