import { canJoin, canSplit, liftTarget } from '@tiptap/pm/transform';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { schema, type Writer } from './writer';

/** A small generator with a seed, so that a failing case can be played again. */
export function seeded(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 13);
    mixed = Math.imul(mixed, 3266489917);
    return ((mixed ^ (mixed >>> 16)) >>> 0) % below;
  };
}

type Random = (below: number) => number;

function textblocks(doc: Node): { node: Node; start: number }[] {
  const found: { node: Node; start: number }[] = [];
  doc.descendants((node, position) => {
    if (node.isTextblock) found.push({ node, start: position + 1 });
  });
  return found;
}

function somewhere(doc: Node, random: Random): { node: Node; start: number; position: number } {
  const blocks = textblocks(doc);
  const block = blocks[random(blocks.length)] as { node: Node; start: number };
  return { ...block, position: block.start + random(block.node.content.size + 1) };
}

function bodyStart(doc: Node): number {
  return doc.child(0).nodeSize + doc.child(1).nodeSize + doc.child(2).nodeSize + 1;
}

let token = 0;

/** One act of a person at a random place; the words typed, if any, are returned. */
export function actAtRandom(writer: Writer, random: Random): string | null {
  const { doc } = writer;
  const { node, start, position } = somewhere(doc, random);
  const change = (make: (transaction: Transaction) => void) => {
    writer.change((transaction) => {
      make(transaction);
      transaction.doc.check();
    });
    return null;
  };
  switch (random(15)) {
    case 0: case 1: case 2: case 3: case 4: {
      token += 1;
      const words = `⟨${token}ễ⟩`;
      for (let index = 0; index < words.length; index += 1) change((transaction) => transaction.insertText(words[index] as string, position + index));
      return words;
    }
    case 13: {
      token += 1;
      const words = `⟨${token}ễ⟩`;
      change((transaction) => transaction.insertText(words, position, Math.min(start + node.content.size, position + random(8))));
      return words;
    }
    case 5: case 6:
      return change((transaction) => transaction.delete(position, Math.min(start + node.content.size, position + 1 + random(8))));
    case 7: {
      const other = start < bodyStart(doc) ? position : somewhere(doc, random).position;
      if (other < bodyStart(doc)) return null;
      return change((transaction) => transaction.deleteRange(Math.min(position, other), Math.max(position, other)));
    }
    case 8:
      return node.type.name === 'paragraph' && canSplit(doc, position) ? change((transaction) => transaction.split(position)) : null;
    case 9: {
      const at = start - 1;
      return node.type.name === 'paragraph' && canJoin(doc, at) && doc.resolve(at).nodeBefore?.type === node.type ? change((transaction) => transaction.join(at)) : null;
    }
    case 10: {
      const type = random(2) === 0 ? schema.marks.strong : schema.marks.em;
      if (!type || !node.type.allowsMarkType(type)) return null;
      const to = Math.min(start + node.content.size, position + random(12));
      return change((transaction) => (random(3) === 0 ? transaction.removeMark(position, to, type) : transaction.addMark(position, to, type.create())));
    }
    case 11: {
      const range = doc.resolve(position).blockRange();
      if (!range || node.type.name !== 'paragraph' || range.parent.type.name !== 'body') return null;
      const heading = schema.nodes.heading;
      if (random(2) === 0 && heading) return change((transaction) => transaction.setBlockType(start, start, heading, { level: 2 + random(3) }));
      const quote = schema.nodes.blockquote;
      return quote ? change((transaction) => transaction.wrap(range, [{ type: quote }])) : null;
    }
    case 12: {
      const range = doc.resolve(position).blockRange();
      const target = range && liftTarget(range);
      return range && target !== null && target !== undefined && node.type.name === 'paragraph' ? change((transaction) => transaction.lift(range, target)) : null;
    }
    default: {
      if (random(2) === 0) {
        (random(3) === 0 ? writer.redo : writer.undo)();
        return null;
      }
      const $at = doc.resolve(position);
      if ($at.depth < 2 || $at.node(1).type.name !== 'body') return null;
      const picture = schema.node('picture', { pictureId: 'p', src: null, alt: '', width: 1, height: 1, align: 'column' }, [schema.node('caption'), schema.node('credit')]);
      return change((transaction) => transaction.insert($at.after(2), picture));
    }
  }
}
