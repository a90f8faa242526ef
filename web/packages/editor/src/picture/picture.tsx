import { mergeAttributes, Node } from '@tiptap/core';
import { ReactNodeViewRenderer } from '@tiptap/react';
import { PictureBlock } from './picture-block';

export interface PictureOptions {
  /** Where the picture's file is served; the package itself knows no network. */
  urlOf: (pictureId: string) => string;
  texts: () => { alt: string; altMissing: string; wide: string; column: string; remove: string; notFetched: string };
}

export const Picture = Node.create<PictureOptions>({
  name: 'picture',
  group: 'block',
  content: 'caption credit',
  isolating: true,
  draggable: true,
  addOptions: () => ({
    urlOf: () => '',
    texts: () => ({ alt: '', altMissing: '', wide: '', column: '', remove: '', notFetched: '' }),
  }),
  addAttributes: () => ({
    pictureId: { default: null },
    src: { default: null },
    alt: { default: '' },
    width: { default: null },
    height: { default: null },
    align: { default: 'column' },
  }),
  // Pictures come in by upload only: a foreign page's figure has no rights and no credit.
  parseHTML: () => [
    {
      tag: 'figure[data-picture]',
      getAttrs: (element) => ({
        pictureId: element.getAttribute('data-picture') || null,
        alt: element.getAttribute('data-alt') ?? '',
        align: element.getAttribute('data-align') ?? 'column',
        width: Number(element.getAttribute('data-width')) || null,
        height: Number(element.getAttribute('data-height')) || null,
      }),
    },
  ],
  renderHTML: ({ node }) => [
    'figure',
    mergeAttributes({
      'data-picture': node.attrs.pictureId as string,
      'data-alt': node.attrs.alt as string,
      'data-align': node.attrs.align as string,
      'data-width': node.attrs.width as number,
      'data-height': node.attrs.height as number,
    }),
    0,
  ],
  addNodeView() {
    return ReactNodeViewRenderer(PictureBlock, {
      // Typing in the description field must not look like editing to ProseMirror.
      stopEvent: ({ event }) => event.target instanceof HTMLElement && event.target.closest('[data-picture-controls]') !== null,
    });
  },
});

export const Caption = Node.create({
  name: 'caption',
  content: 'inline*',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'figcaption[data-caption]' }],
  renderHTML: () => ['figcaption', { 'data-caption': '', class: 'piece-caption' }, 0],
});

export const Credit = Node.create({
  name: 'credit',
  content: 'text*',
  marks: '',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'small[data-credit]' }],
  renderHTML: () => ['small', { 'data-credit': '', class: 'piece-credit' }, 0],
});
