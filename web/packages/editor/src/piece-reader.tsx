import type { JSONContent } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { MarkDifferences } from './compare/mark-differences';
import { pieceSchema } from './extensions';
import { usePictureTexts } from './texts';
import './piece.css';

interface Props {
  document: JSONContent;
  /** When given, the parts this text does not have are marked. */
  comparedWith?: JSONContent;
  urlOfPicture: (id: string) => string;
}

/** A text to look at: an old version, or the other side of a comparison. */
export function PieceReader({ document, comparedWith, urlOfPicture }: Props) {
  const texts = usePictureTexts();
  const editor = useEditor(
    {
      extensions: [...pieceSchema({ urlOf: urlOfPicture, texts }), MarkDifferences.configure({ other: comparedWith ?? null })],
      content: document,
      editable: false,
      injectCSS: false,
      editorProps: { attributes: { class: 'piece piece-small' } },
    },
    [document, comparedWith],
  );
  return <EditorContent editor={editor} />;
}
