import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

export interface NewPicture { id: string; width: number; height: number; alt: string; caption: string; credit: string }

interface PlaceChange { add?: { id: string; position: number; label: string }; remove?: string }

const key = new PluginKey<DecorationSet>('uploadPlaces');

/** Marks where each upload will stand; the mark moves with the text written meanwhile. */
export const UploadPlaces = Extension.create({
  name: 'uploadPlaces',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, before) => {
          let places = before.map(transaction.mapping, transaction.doc);
          const change = transaction.getMeta(key) as PlaceChange | undefined;
          if (change?.add) {
            const { id, position, label } = change.add;
            const widget = () => {
              const element = document.createElement('div');
              element.className = 'piece-upload-place';
              element.textContent = label;
              return element;
            };
            places = places.add(transaction.doc, [Decoration.widget(position, widget, { id })]);
          }
          if (change?.remove) {
            places = places.remove(places.find(undefined, undefined, (spec) => spec.id === change.remove));
          }
          return places;
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** A position between blocks of the body, near the wanted one. */
function betweenBlocks(editor: Editor, wanted: number): number {
  const { doc } = editor.state;
  const bodyStart = doc.child(0).nodeSize + doc.child(1).nodeSize + doc.child(2).nodeSize + 1;
  if (wanted < bodyStart) return bodyStart;
  const at = doc.resolve(Math.min(wanted, doc.content.size - 1));
  return at.depth >= 2 ? at.after(2) : at.pos;
}

export function markUploadPlace(editor: Editor, id: string, label: string, wanted: number): number {
  const position = betweenBlocks(editor, wanted);
  editor.view.dispatch(editor.state.tr.setMeta(key, { add: { id, position, label } } satisfies PlaceChange));
  return position;
}

/** Whether the text shows this picture already, so that a resumed upload is not placed twice. */
export function holdsPicture(editor: Editor, pictureId: string): boolean {
  let found = false;
  editor.state.doc.descendants((node) => {
    if (node.type.name === 'picture' && node.attrs.pictureId === pictureId) found = true;
    return !found;
  });
  return found;
}

export function forgetUploadPlace(editor: Editor, id: string): void {
  editor.view.dispatch(editor.state.tr.setMeta(key, { remove: id } satisfies PlaceChange));
}

export function placePicture(editor: Editor, id: string, picture: NewPicture): void {
  const { schema } = editor.state;
  const [place] = key.getState(editor.state)?.find(undefined, undefined, (spec) => spec.id === id) ?? [];
  const position = betweenBlocks(editor, place?.from ?? editor.state.selection.to);
  const words = (text: string) => (text === '' ? undefined : schema.text(text));
  const node = schema.node(
    'picture',
    { pictureId: picture.id, src: null, alt: picture.alt, width: picture.width, height: picture.height, align: 'column' },
    [schema.node('caption', null, words(picture.caption)), schema.node('credit', null, words(picture.credit))],
  );
  editor.view.dispatch(editor.state.tr.insert(position, node).setMeta(key, { remove: id } satisfies PlaceChange));
}
