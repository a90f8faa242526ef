import type { JSONContent } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import { pieceSchema } from './extensions';
import { usePictureTexts } from './texts';
import './piece.css';

/** A text to look at: an old version, or the other side of a comparison. */
export function PieceReader({ document, urlOfPicture }: { document: JSONContent; urlOfPicture: (id: string) => string }) {
  const texts = usePictureTexts();
  const editor = useEditor(
    {
      extensions: pieceSchema({ urlOf: urlOfPicture, texts }),
      content: document,
      editable: false,
      injectCSS: false,
      editorProps: { attributes: { class: 'piece piece-small' } },
    },
    [document],
  );
  return <EditorContent editor={editor} />;
}
