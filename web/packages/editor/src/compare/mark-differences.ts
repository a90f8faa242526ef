import { Extension, type JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** The fields and the blocks of the body: what a person compares by eye. */
function partsOf(doc: Node): { node: Node; position: number }[] {
  const parts: { node: Node; position: number }[] = [];
  doc.forEach((field, offset) => {
    if (field.type.name !== 'body') parts.push({ node: field, position: offset });
    else field.forEach((block, inner) => parts.push({ node: block, position: offset + 1 + inner }));
  });
  return parts;
}

export function differentParts(doc: Node, other: Node): { position: number; size: number }[] {
  const elsewhere = new Set(partsOf(other).map(({ node }) => JSON.stringify(node.toJSON())));
  return partsOf(doc)
    .filter(({ node }) => !elsewhere.has(JSON.stringify(node.toJSON())))
    .map(({ node, position }) => ({ position, size: node.nodeSize }));
}

/** Marks what the other text does not have in the same words. */
export const MarkDifferences = Extension.create<{ other: JSONContent | null }>({
  name: 'markDifferences',
  addOptions: () => ({ other: null }),
  addProseMirrorPlugins() {
    const { other } = this.options;
    if (!other) return [];
    const otherDoc = this.editor.schema.nodeFromJSON(other);
    return [
      new Plugin({
        props: {
          decorations: ({ doc }) =>
            DecorationSet.create(
              doc,
              differentParts(doc, otherDoc).map(({ position, size }) => Decoration.node(position, position + size, { class: 'is-different' })),
            ),
        },
      }),
    ];
  },
});
