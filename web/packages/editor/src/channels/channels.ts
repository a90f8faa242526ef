import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';

/** The channels for which a piece may have words of its own, in the order in which they stand under the text. */
export const CHANNELS = ['seo-title', 'seo-description', 'social-title', 'social-text', 'app-title', 'print-title'] as const;
export type Channel = (typeof CHANNELS)[number];

const rank = (node: Node) => CHANNELS.indexOf(node.attrs.channel as Channel);

export interface VariantAt { node: Node; position: number }

export function variantsOf(doc: Node): VariantAt[] {
  const found: VariantAt[] = [];
  doc.forEach((node, position) => {
    if (node.type.name === 'variant') found.push({ node, position });
  });
  return found;
}

export function missingChannels(doc: Node): Channel[] {
  const present = new Set(variantsOf(doc).map(({ node }) => node.attrs.channel as Channel));
  return CHANNELS.filter((channel) => !present.has(channel));
}

/** Where the lines of channels begin: behind the text. */
export function endOfBody(doc: Node): number {
  let end = doc.content.size;
  doc.forEach((node, position) => {
    if (node.type.name === 'body') end = position + node.nodeSize;
  });
  return end;
}

/** An empty line for the channel at its place; the cursor stands in it. Nothing where there is one already. */
export function addChannel(state: EditorState, channel: Channel): Transaction | null {
  const present = variantsOf(state.doc);
  if (present.some(({ node }) => node.attrs.channel === channel)) return null;
  const after = present.findLast(({ node }) => rank(node) < CHANNELS.indexOf(channel));
  const position = after ? after.position + after.node.nodeSize : endOfBody(state.doc);
  const transaction = state.tr.insert(position, state.schema.node('variant', { channel }));
  return transaction.setSelection(TextSelection.create(transaction.doc, position + 1)).scrollIntoView();
}

/** The line of a channel in which the cursor stands. */
export function variantAt(state: EditorState): VariantAt | null {
  const { $from } = state.selection;
  const node = $from.depth === 0 ? null : $from.node(1);
  return node?.type.name === 'variant' ? { node, position: $from.before(1) } : null;
}

/** Enter goes to the next line: two lines of one channel would be two titles for it. */
export function enterInVariant(state: EditorState, dispatch?: (transaction: Transaction) => void): boolean {
  const at = variantAt(state);
  if (!at) return false;
  const next = at.position + at.node.nodeSize;
  if (next < state.doc.content.size) {
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, next + 1)).scrollIntoView());
  }
  return true;
}

/** Backspace in an empty line takes the line away; at the beginning of a full one it does nothing. */
export function backspaceInVariant(state: EditorState, dispatch?: (transaction: Transaction) => void): boolean {
  const at = variantAt(state);
  if (!at || !state.selection.empty || state.selection.from !== at.position + 1) return false;
  if (at.node.content.size === 0) dispatch?.(state.tr.delete(at.position, at.position + at.node.nodeSize).scrollIntoView());
  return true;
}
