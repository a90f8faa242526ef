import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { fieldAt } from '../schema/field-keys';
import { cleanPastedHtml, cleanPastedText, MOST_CHARACTERS_OF_A_PIECE } from './clean-paste';

export interface PasteOptions {
  /** The paste is too long for the piece; nothing was changed. */
  onTooLong: (pastedCharacters: number) => void;
  onPictures: (files: File[], position: number | null) => void;
}

const picturesOf = (transfer: DataTransfer | null) =>
  [...(transfer?.files ?? [])].filter((file) => file.type.startsWith('image/'));

export const Paste = Extension.create<PasteOptions>({
  name: 'cleanPaste',
  addOptions: () => ({ onTooLong: () => undefined, onPictures: () => undefined }),
  addProseMirrorPlugins() {
    const { onTooLong, onPictures } = this.options;
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            const html = event.clipboardData?.getData('text/html') ?? '';
            const length = Math.max(text.length, text === '' ? html.length : 0);
            if (view.state.doc.content.size + length > MOST_CHARACTERS_OF_A_PIECE) {
              onTooLong(length);
              return true;
            }
            const pictures = picturesOf(event.clipboardData);
            if (pictures.length > 0 && text === '') {
              onPictures(pictures, null);
              return true;
            }
            const field = fieldAt(view.state)?.field;
            const { $from, $to } = view.state.selection;
            if ((field === 'kicker' || field === 'title') && $from.sameParent($to) && text !== '') {
              view.dispatch(view.state.tr.insertText(cleanPastedText(text).replace(/\s+/g, ' ').trim()).scrollIntoView());
              return true;
            }
            return false;
          },
          handleDrop: (view, event, _slice, moved) => {
            const pictures = picturesOf(event.dataTransfer);
            if (moved || pictures.length === 0) return false;
            event.preventDefault();
            onPictures(pictures, view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos ?? null);
            return true;
          },
          transformPastedHTML: cleanPastedHtml,
          transformPastedText: cleanPastedText,
        },
      }),
    ];
  },
});
