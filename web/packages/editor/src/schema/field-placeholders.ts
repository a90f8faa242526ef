import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

export interface Placeholders { kicker: string; title: string; sapo: string; body: string; caption: string; credit: string }

/** Grey words where a field is still empty; they are no part of the text. */
export const FieldPlaceholders = Extension.create<{ texts: () => Placeholders }>({
  name: 'fieldPlaceholders',
  addOptions: () => ({ texts: () => ({ kicker: '', title: '', sapo: '', body: '', caption: '', credit: '' }) }),
  addProseMirrorPlugins() {
    const { texts } = this.options;
    return [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const words = texts();
            const decorations: Decoration[] = [];
            const mark = (position: number, size: number, text: string) =>
              decorations.push(Decoration.node(position, position + size, { class: 'is-empty', 'data-placeholder': text }));
            doc.descendants((node, position) => {
              const name = node.type.name;
              if (name === 'body') {
                const only = node.childCount === 1 ? node.firstChild : null;
                if (only?.type.name === 'paragraph' && only.content.size === 0) mark(position + 1, only.nodeSize, words.body);
                return true;
              }
              if (name in words && node.content.size === 0) mark(position, node.nodeSize, words[name as keyof Placeholders]);
              return name === 'picture';
            });
            return DecorationSet.create(doc, decorations);
          },
        },
      }),
    ];
  },
});
