import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import type { JSONContent } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { writingExtensions } from './extensions';
import { SelectionMenu } from './menus/selection-menu';
import { Slash, type SlashMenuState } from './menus/slash';
import { SlashMenu, type SlashKeys } from './menus/slash-menu';
import { withOwnSteps, type SharedStart } from './collab/shared-state';
import type { PasteOptions } from './paste/paste';
import { useChannelTexts, useLatestLimitWords, usePictureTexts, usePlaceholders } from './texts';
import { plainSchema } from './piece-schema';
import './piece.css';

export interface PieceEditorProps {
  /** Read once: from then on the text changes by steps, own ones and those of others. */
  start: SharedStart;
  editable: boolean;
  urlOfPicture: (pictureId: string) => string;
  /** The text changed, by whomever. */
  onChange: (read: () => JSONContent) => void;
  /** This person changed it. */
  onOwnSteps: () => void;
  onReady: (editor: Editor) => void;
  onTooLong: PasteOptions['onTooLong'];
  onPictures: PasteOptions['onPictures'];
  onPicturesRefused: PasteOptions['onPicturesRefused'];
  choosePicture: () => void;
}

/** A new piece begins with its title; on a touch screen the keyboard waits until it is asked for. */
function beginAtEmptyTitle(editor: Editor): void {
  const { doc } = editor.state;
  const title = doc.childCount > 1 ? doc.child(1) : null;
  if (!editor.isEditable || title === null || title.content.size > 0 || !matchMedia('(pointer: fine)').matches) return;
  editor.commands.focus(doc.child(0).nodeSize + 1);
}

export function PieceEditor(props: PieceEditorProps) {
  const { t } = useTranslation('editor');
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const [slash, setSlash] = useState<SlashMenuState | null>(null);
  const slashKeys = useRef<SlashKeys>(null);
  const pictureTexts = usePictureTexts();
  const placeholders = usePlaceholders();
  const channels = useChannelTexts();
  const limitWords = useLatestLimitWords();
  const [start] = useState(props.start);
  const [shown] = useState(() => withOwnSteps(plainSchema(), props.start).doc.toJSON() as JSONContent);

  /* eslint-disable react-hooks/refs -- these callbacks read the refs on events, never while rendering */
  const editor = useEditor({
    extensions: [
      ...writingExtensions({
        picture: { urlOf: (id) => latest.current.urlOfPicture(id), texts: pictureTexts },
        paste: {
          onTooLong: (length) => latest.current.onTooLong(length),
          onPictures: (files, position) => latest.current.onPictures(files, position),
          onPicturesRefused: (refused) => latest.current.onPicturesRefused?.(refused),
        },
        placeholders,
        channels,
        limitWords,
        together: { start: () => start, onOwnSteps: () => latest.current.onOwnSteps() },
      }),
      Slash.configure({ onChange: setSlash, onKey: (event) => slashKeys.current?.onKey(event) ?? false }),
    ],
    content: shown,
    editable: props.editable,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { class: 'piece', role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('piece'), lang: 'vi', spellcheck: 'false' },
    },
    onCreate: ({ editor: made }) => {
      beginAtEmptyTitle(made);
      latest.current.onReady(made);
    },
    onUpdate: ({ editor: now }) => latest.current.onChange(() => now.getJSON()),
  });
  /* eslint-enable react-hooks/refs */

  useEffect(() => {
    if (editor && editor.isEditable !== props.editable) editor.setEditable(props.editable, false);
  }, [editor, props.editable]);

  if (!editor) return null;
  return (
    <>
      <EditorContent editor={editor} />
      {props.editable && <SelectionMenu editor={editor} />}
      {slash && <SlashMenu state={slash} keys={slashKeys} choosePicture={props.choosePicture} />}
    </>
  );
}
