import { Fragment, Slice } from '@tiptap/pm/model';
import {
  AddMarkStep, AddNodeMarkStep, AttrStep, DocAttrStep, RemoveMarkStep, RemoveNodeMarkStep, ReplaceAroundStep, ReplaceStep,
  Transform, canSplit, findWrapping, joinPoint, liftTarget,
} from '@tiptap/pm/transform';
import { article, attributes, mark, node, schema, text } from './documents.mjs';

const isLow = (unit) => unit >= 0xdc00 && unit < 0xe000;

/** A position; only now and then between the two halves of one character. */
export function position(doc, draw) {
  const at = draw.below(doc.content.size + 1);
  const $at = doc.resolve(at);
  const inside = $at.textOffset > 0 && isLow($at.parent.child($at.index()).text.charCodeAt($at.textOffset));
  return inside && !draw.once(50) ? at - 1 : at;
}

export function range(doc, draw) {
  const one = position(doc, draw);
  const other = draw.once(3) ? position(doc, draw) : Math.min(doc.content.size, one + draw.below(12));
  const ends = [one, isLow(doc.textBetween(other, Math.min(doc.content.size, other + 1)).charCodeAt(0)) ? other - 1 : other];
  return ends.sort((a, b) => a - b);
}

function inText(doc, draw) {
  for (let i = 0; i < 20; i++) {
    const at = position(doc, draw);
    if (doc.resolve(at).parent.inlineContent) return at;
  }
  return position(doc, draw);
}

function nodePosition(doc, draw, fits = () => true) {
  const found = [];
  doc.descendants((child, at) => { if (fits(child)) found.push(at); });
  return found.length > 0 ? draw.of(found) : position(doc, draw);
}

/** Among text, where alone a node may have marks. */
const inlinePosition = (doc, draw) => nodePosition(doc, draw, (child) => child.isInline && !child.isText);

const slice = (draw) => {
  if (draw.once(6)) return Slice.empty;
  if (draw.once(3)) return new Slice(Fragment.from(schema.text(text(draw, 2))), 0, 0);
  const other = article(draw);
  return other.slice(...range(other, draw));
};

const blockKinds = Object.values(schema.nodes).filter((type) => type.isInGroup('block'));
const textblocks = blockKinds.filter((type) => type.isTextblock);
const wrappers = ['blockquote', 'bullet_list', 'ordered_list'].map((name) => schema.nodes[name]);

/** What people do in an editor, as its commands do it. */
const ACTS = [
  [8, (tr, draw) => { const at = inText(tr.doc, draw); tr.replaceWith(at, at, schema.text(text(draw, 2), tr.doc.resolve(at).marks())); }],
  [3, (tr, draw) => { const at = inText(tr.doc, draw); tr.replaceWith(at, at, schema.text(draw.of(['a', 'ệ', ' ', '😀']))); }],
  [4, (tr, draw) => tr.delete(...range(tr.doc, draw))],
  [2, (tr, draw) => tr.deleteRange(...range(tr.doc, draw))],
  [3, (tr, draw) => tr.replace(...range(tr.doc, draw), slice(draw))],
  [2, (tr, draw) => tr.replaceRange(...range(tr.doc, draw), slice(draw))],
  [2, (tr, draw) => tr.replaceRangeWith(...range(tr.doc, draw), node(draw.of(blockKinds), draw, { deep: 2, wide: 2 }, null))],
  [4, (tr, draw) => {
    const at = inText(tr.doc, draw);
    const depth = draw.between(1, 2);
    if (canSplit(tr.doc, at, depth)) tr.split(at, depth);
  }],
  [3, (tr, draw) => { const at = joinPoint(tr.doc, position(tr.doc, draw)); if (at != null) tr.join(at); }],
  [3, (tr, draw) => {
    const [from, to] = range(tr.doc, draw).map((at) => tr.doc.resolve(at));
    const around = from.blockRange(to);
    const depth = around && liftTarget(around);
    if (depth != null) tr.lift(around, depth);
  }],
  [3, (tr, draw) => {
    const [from, to] = range(tr.doc, draw).map((at) => tr.doc.resolve(at));
    const around = from.blockRange(to);
    const type = draw.of(wrappers);
    const wrapping = around && findWrapping(around, type, attributes(type, draw));
    if (wrapping) tr.wrap(around, wrapping);
  }],
  [2, (tr, draw) => { const type = draw.of(textblocks); tr.setBlockType(...range(tr.doc, draw), type, attributes(type, draw)); }],
  [2, (tr, draw) => {
    const at = nodePosition(tr.doc, draw);
    const type = draw.once(2) ? null : draw.of(textblocks);
    tr.setNodeMarkup(at, type, attributes(type ?? tr.doc.nodeAt(at).type, draw));
  }],
  [4, (tr, draw) => tr.addMark(...range(tr.doc, draw), mark(draw))],
  [3, (tr, draw) => tr.removeMark(...range(tr.doc, draw), draw.once(3) ? undefined : draw.once(2) ? mark(draw).type : mark(draw))],
  [1, (tr, draw) => tr.addNodeMark(inlinePosition(tr.doc, draw), mark(draw))],
  [1, (tr, draw) => tr.removeNodeMark(inlinePosition(tr.doc, draw), mark(draw))],
  [2, (tr, draw) => {
    const at = nodePosition(tr.doc, draw);
    const [name, value] = draw.of(Object.entries(attributes(tr.doc.nodeAt(at).type, draw)));
    tr.setNodeAttribute(at, name, value);
  }],
  [1, (tr, draw) => tr.setDocAttribute('align', draw.of(['wide', 'column']))],
  [1, (tr, draw) => tr.clearIncompatible(nodePosition(tr.doc, draw), draw.of(textblocks))],
  [1, (tr, draw) => { const step = raw(tr.doc, draw); tr.maybeStep(step); }],
];

/** Steps as nobody would make them: anywhere, with anything in them, also beyond the end. */
export function raw(doc, draw) {
  const anywhere = () => (draw.once(20) ? doc.content.size + draw.below(4) : position(doc, draw));
  const sorted = (count) => Array.from({ length: count }, anywhere).sort((a, b) => a - b);
  const near = () => { const [from, to] = range(doc, draw); return draw.once(4) ? sorted(2) : [from, to]; };
  const kinds = [
    [6, () => new ReplaceStep(...near(), slice(draw), draw.once(4))],
    [3, () => new ReplaceStep(...near(), Slice.empty, draw.once(2))],
    [4, () => {
      const inner = slice(draw);
      return new ReplaceAroundStep(...aroundPositions(doc, draw, sorted), inner, draw.below(inner.size + 1), draw.once(2));
    }],
    [2, () => new AddMarkStep(...near(), mark(draw))],
    [2, () => new RemoveMarkStep(...near(), mark(draw))],
    [2, () => new AddNodeMarkStep(draw.once(2) ? anywhere() : inlinePosition(doc, draw), mark(draw))],
    [2, () => new RemoveNodeMarkStep(draw.once(2) ? anywhere() : inlinePosition(doc, draw), mark(draw))],
    [3, () => new AttrStep(draw.once(3) ? anywhere() : nodePosition(doc, draw), draw.of(['level', 'start', 'align', 'alt', 'url']), draw.of([1, 2, 3, '', 'wide', null, true]))],
    [1, () => new DocAttrStep(draw.of(['level', 'alt']), draw.of([1, 'x', null, false]))],
  ];
  return draw.weighted(kinds)();
}

/** Around a node, so that some of them fit; or four positions of any kind. */
function aroundPositions(doc, draw, sorted) {
  if (draw.once(3)) {
    const [from, gapFrom, gapTo, to] = sorted(4);
    return [from, to, gapFrom, gapTo];
  }
  const at = nodePosition(doc, draw);
  const end = at + doc.nodeAt(at).nodeSize;
  return draw.once(2) ? [at, end, Math.min(at + 1, end), Math.max(at + 1, end - 1)] : [at, end, at, end];
}

/** Some acts on a document; what a command throws is an act that came to nothing. */
export function transform(doc, draw, acts) {
  const tr = new Transform(doc);
  for (let i = 0; i < acts; i++) {
    try {
      draw.weighted(ACTS)(tr, draw);
    } catch {
      continue;
    }
  }
  return tr;
}
