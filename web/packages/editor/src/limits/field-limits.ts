import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { lengthOf, limitState, USUAL_LIMITS, type Limits, type LimitState } from './limits';

export interface FieldLimitOptions {
  limits: () => Limits;
  words: (field: string, state: LimitState) => string;
}

/** The name under which a field has its limit: a title for a channel has that of the channel. */
export function limitedName(node: Node): string {
  return node.type.name === 'variant' ? String(node.attrs.channel) : node.type.name;
}

export function limitOf(node: Node, limits: Limits): LimitState | null {
  const limit = limits[limitedName(node)];
  return limit ? limitState(lengthOf(node.textContent), limit) : null;
}

/** Says beside a field in words how long it has become. It never cuts: what somebody typed is his. */
export const FieldLimits = Extension.create<FieldLimitOptions>({
  name: 'fieldLimits',
  addOptions: () => ({ limits: () => USUAL_LIMITS, words: () => '' }),
  addProseMirrorPlugins() {
    const { limits, words } = this.options;
    return [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const marks: Decoration[] = [];
            doc.forEach((node, position) => {
              if (node.type.name === 'body' || node.type.name === 'variant') return;
              const state = limitOf(node, limits());
              if (state) {
                marks.push(Decoration.node(position, position + node.nodeSize, {
                  'data-limit': state.level, 'data-limit-words': words(limitedName(node), state),
                }));
              }
            });
            return DecorationSet.create(doc, marks);
          },
        },
      }),
    ];
  },
});
