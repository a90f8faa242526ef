import type { Editor } from '@tiptap/react';
import { findWords, showDraft } from '@editor/comments/comment-passages';
import { keptWords } from './kept-words';

/** Takes up a comment that was not sent before the page was left, at its passage if the text still has it. */
export function takeUpDraft(editor: Editor, draftKey: string): void {
  const kept = keptWords(draftKey);
  const passage = kept && findWords(editor.state.doc, kept.quote ?? '', kept.near ?? 0);
  if (passage) showDraft(editor, passage);
}
