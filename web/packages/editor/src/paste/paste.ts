import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { fieldAt } from '../schema/field-keys';
import { cleanPastedHtml, cleanPastedText, MOST_CHARACTERS_OF_A_PASTE, MOST_CHARACTERS_OF_A_PIECE } from './clean-paste';
import { takePictures, type RefusedPictures } from './pasted-pictures';

export interface PasteOptions {
  /** Too long for one paste, or for the piece; nothing was changed. */
  onTooLong: (pastedCharacters: number) => void;
  onPictures: (files: File[], position: number | null) => void;
  /** Pictures of a paste that stay behind, so that nobody looks for them in vain. */
  onPicturesRefused?: (refused: RefusedPictures) => void;
}

const picturesOf = (transfer: DataTransfer | null) =>
  [...(transfer?.files ?? [])].filter((file) => file.type.startsWith('image/'));

export const Paste = Extension.create<PasteOptions>({
  name: 'cleanPaste',
  addOptions: () => ({ onTooLong: () => undefined, onPictures: () => undefined }),
  addProseMirrorPlugins() {
    const { onTooLong, onPictures, onPicturesRefused } = this.options;
    return [
      new Plugin({
        props: {
          handlePaste: (view, event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            const within = takePictures(event.clipboardData?.getData('text/html') ?? '');
            const { html } = within;
            const length = Math.max(text.length, text === '' ? html.length : 0);
            if (length > MOST_CHARACTERS_OF_A_PASTE || view.state.doc.content.size + length > MOST_CHARACTERS_OF_A_PIECE) {
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
            const oneLine = field === 'kicker' || field === 'title' || $from.parent.type.name === 'variant';
            if (oneLine && $from.sameParent($to) && text !== '') {
              view.dispatch(view.state.tr.insertText(cleanPastedText(text).replace(/\s+/g, ' ').trim()).scrollIntoView());
              return true;
            }
            // The words go in first; the pictures then find their place behind them.
            if (within.files.length > 0) queueMicrotask(() => onPictures(within.files, null));
            if (within.refused.tooLarge + within.refused.elsewhere > 0) onPicturesRefused?.(within.refused);
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
