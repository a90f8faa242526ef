import { mergeAttributes, Node } from '@tiptap/core';

/** The whole piece: three fields exactly once and in this order, the text, then the words some channels have of their own. */
export const PieceDocument = Node.create({
  name: 'doc', topNode: true, content: 'kicker title sapo body variant*',
  // Between the fields nothing is written: what is typed there would become a title for no channel.
  allowGapCursor: false,
});

export const Text = Node.create({ name: 'text', group: 'inline' });

interface FieldShape { name: string; tag: string; content: string; marks: string }

function field({ name, tag, content, marks }: FieldShape) {
  return Node.create({
    name,
    content,
    marks,
    defining: true,
    isolating: true,
    selectable: false,
    parseHTML: () => [{ tag: `${tag}[data-field="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => [
      tag,
      mergeAttributes(HTMLAttributes, { 'data-field': name, class: `piece-${name}` }),
      0,
    ],
  });
}

export const Kicker = field({ name: 'kicker', tag: 'p', content: 'text*', marks: '' });
export const Title = field({ name: 'title', tag: 'h1', content: 'text*', marks: '' });
export const Sapo = field({ name: 'sapo', tag: 'p', content: 'inline*', marks: 'strong em link' });
export const Body = field({ name: 'body', tag: 'div', content: 'block+', marks: '_' });

export const Variant = Node.create({
  name: 'variant',
  content: 'text*',
  marks: '',
  defining: true,
  isolating: true,
  selectable: false,
  addAttributes: () => ({ channel: { default: '', parseHTML: (element) => element.getAttribute('data-variant') } }),
  parseHTML: () => [{ tag: 'p[data-variant]' }],
  renderHTML: ({ node }) => ['p', { 'data-variant': node.attrs.channel as string, class: 'piece-variant' }, 0],
});

export const FIELDS = ['kicker', 'title', 'sapo', 'body'] as const;
export type FieldName = (typeof FIELDS)[number];
