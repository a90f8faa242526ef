import { Extension, type JSONContent } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect } from 'react';
import { pieceSchema } from '../extensions';
import { usePictureTexts } from '../texts';
import '../piece.css';
import './authored.css';

/** A stretch of a text by one person, by positions of the document. */
export interface AuthoredPassage { from: number; to: number; person: number; colour: number; label: string }

interface Shown { passages: AuthoredPassage[]; only: number | null; chosen: number | null }

const key = new PluginKey<Shown>('authors');

const Authors = Extension.create<{ shown: Shown }>({
  name: 'authors',
  addOptions: () => ({ shown: { passages: [], only: null, chosen: null } }),
  addProseMirrorPlugins() {
    const { shown } = this.options;
    return [
      new Plugin<Shown>({
        key,
        state: { init: () => shown, apply: (tr, before) => (tr.getMeta(key) as Shown | undefined) ?? before },
        props: {
          decorations: (state) => {
            const { passages, only, chosen } = key.getState(state) ?? shown;
            return DecorationSet.create(
              state.doc,
              passages.map(({ from, to, person, colour, label }, index) =>
                Decoration.inline(from, to, {
                  class: `authored authored-${colour}${only !== null && only !== person ? ' authored-quiet' : ''}${chosen === index ? ' authored-chosen' : ''}`,
                  title: label,
                  'data-passage': String(index),
                })),
            );
          },
        },
      }),
    ];
  },
});

interface Props extends Shown {
  document: JSONContent;
  urlOfPicture: (id: string) => string;
  onChoose: (passage: number | null) => void;
}

/** A text with each passage in the colour of who wrote it; one can be pointed at or touched. */
export function AuthoredReader({ document, urlOfPicture, onChoose, passages, only, chosen }: Props) {
  const texts = usePictureTexts();
  const editor = useEditor(
    {
      extensions: [...pieceSchema({ urlOf: urlOfPicture, texts }), Authors.configure({ shown: { passages, only, chosen } })],
      content: document,
      editable: false,
      injectCSS: false,
      editorProps: { attributes: { class: 'piece piece-small', lang: 'vi' } },
    },
    [document],
  );
  useEffect(() => {
    if (!editor || editor.isDestroyed) return;
    editor.view.dispatch(editor.state.tr.setMeta(key, { passages, only, chosen } satisfies Shown));
  }, [editor, passages, only, chosen]);
  const choose = (target: EventTarget) => {
    const place = target instanceof Element ? target.closest<HTMLElement>('[data-passage]') : null;
    onChoose(place ? Number(place.dataset.passage) : null);
  };
  return (
    <div onClick={(event) => choose(event.target)} onMouseOver={(event) => choose(event.target)}>
      <EditorContent editor={editor} />
    </div>
  );
}
