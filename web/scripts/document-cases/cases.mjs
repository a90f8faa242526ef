import { Mapping, StepMap } from '@tiptap/pm/transform';
import { article, mark } from './documents.mjs';
import { raw, transform } from './changes.mjs';

const SPOTS = 5;

function applied(step, doc) {
  try {
    const { doc: after, failed } = step.apply(doc);
    return after ? { after, shown: { doc: after.toJSON() } } : { after: null, shown: { failed } };
  } catch {
    return { after: null, shown: { thrown: true } };
  }
}

const triples = (map) => map.ranges;

function rangesOf(map) {
  const ranges = [];
  map.forEach((...four) => { ranges.push(four); });
  return ranges;
}

function spots(mapping, size, draw) {
  const shown = [];
  for (let i = 0; i < SPOTS; i++) {
    const at = draw.below(size + 1);
    const side = draw.once(2) ? -1 : 1;
    const to = mapping.mapResult(at, side);
    shown.push([at, side, mapping.map(at, side), to.pos, to.deleted, to.deletedBefore, to.deletedAfter, to.deletedAcross]);
  }
  return shown;
}

const json = (step) => (step ? step.toJSON() : null);

/** A step, or the first of several, that some act or nobody would make on a document; sometimes what takes one back. */
function drawnStep(doc, draw) {
  if (draw.once(3)) return raw(doc, draw);
  if (draw.once(8)) {
    const { steps, docs, doc: after } = transform(doc, draw, 1);
    if (steps.length > 0 && after.eq(doc)) return steps[0].invert(docs[0]);
  }
  const { steps } = transform(doc, draw, 1);
  return steps.length > 0 ? steps[0] : raw(doc, draw);
}

/** Everything a single step does. */
function stepCase(draw) {
  const start = article(draw);
  const before = transform(start, draw, draw.once(2) ? 0 : 2);
  const doc = isWhole(before.doc) ? before.doc : start;
  const step = drawnStep(doc, draw);
  const { after, shown: result } = applied(step, doc);
  const shown = { kind: 'step', whole: after != null && isWhole(after) && !isBroken(after.toJSON()), doc: doc.toJSON(), step: json(step), result, ranges: rangesOf(step.getMap()), spots: spots(step.getMap(), doc.content.size, draw) };
  const other = drawnStep(doc, draw);
  if (isLossy(step) || isLossy(other) || !isSound(other)) return null;
  if (!isSound(step)) return { kind: 'unsound', doc: doc.toJSON(), step: json(step) };
  shown.other = json(other);
  shown.over = { ranges: rangesOf(other.getMap()), step: json(step.map(other.getMap())), other: json(other.map(step.getMap())) };
  if (after) {
    const back = step.invert(doc);
    const next = nextStep(after, step, draw);
    if (isLossy(next) || !isSound(next)) return null;
    Object.assign(shown, { back: json(back), backed: applied(back, after).shown, next: json(next), merged: json(step.merge(next)) });
  }
  return shown;
}

/** Often a step right at the one before, which may be made one with it. */
function nextStep(after, step, draw) {
  if (step.mark && step.from != null && draw.once(2)) {
    const from = draw.between(Math.max(0, step.from - 3), step.to);
    return new step.constructor(from, from + draw.below(6), draw.once(5) ? mark(draw) : step.mark);
  }
  if (draw.once(2)) {
    const { steps } = transform(after, draw, 1);
    const at = step.from == null ? null : draw.of([step.from, step.from + (step.slice?.size ?? 0)]);
    if (steps.length > 0 && at != null && steps[0].constructor === step.constructor && step.slice && !step.gapTo) {
      return new step.constructor(at, at + (steps[0].to - steps[0].from), steps[0].slice, steps[0].structure);
    }
    if (steps.length > 0) return steps[0];
  }
  return drawnStep(after, draw);
}

/** Maps one behind the other, some mirroring others, whole, in part, turned round and put together. */
function mappingCase(draw) {
  const doc = article(draw);
  const { steps } = transform(doc, draw, draw.between(1, 5));
  const mapping = new Mapping();
  const entries = [];
  const add = (map, mirror) => { entries.push({ map: [triples(map), map.inverted], mirror: mirror ?? null }); mapping.appendMap(map, mirror); };
  steps.forEach((step) => { add(step.getMap()); });
  const between = draw.below(3);
  for (let i = 0; i < between; i++) add(drawnStep(doc, draw).getMap());
  for (let i = steps.length - 1; i >= 0; i--) add(steps[i].getMap().invert(), draw.once(4) ? undefined : i);
  const from = draw.below(entries.length + 1);
  const to = draw.between(from, entries.length);
  const size = doc.content.size + 5;
  const together = new Mapping([StepMap.offset(draw.between(-3, 3))]);
  const offset = triples(together.maps[0]);
  together.appendMapping(mapping);
  together.appendMappingInverted(mapping);
  return {
    kind: 'mapping', entries, from, to, offset,
    whole: spots(mapping, size, draw), part: spots(mapping.slice(from, to), size, draw), inverse: spots(mapping.invert(), size, draw), together: spots(together, size, draw),
    mirrors: together.maps.map((_, i) => together.getMirror(i) ?? null),
  };
}

/**
 * As prosemirror-collab carries what is not acknowledged over what came first. That one applies the inverted steps too,
 * only to arrive at the document both began with; an inverse that would take content away fails there, so it is left out.
 */
function rebase(own, over) {
  const mapping = new Mapping();
  for (let i = own.steps.length - 1; i >= 0; i--) mapping.appendMap(own.steps[i].invert(own.docs[i]).getMap());
  mapping.appendMapping(over.mapping);
  let { doc } = over;
  const fates = own.steps.map((step, i) => {
    const mapFrom = own.steps.length - i;
    const mapped = step.map(mapping.slice(mapFrom));
    const { after } = mapped ? applied(mapped, doc) : { after: null };
    if (!after) return null;
    mapping.appendMap(mapped.getMap(), mapFrom - 1);
    doc = after;
    return mapped.toJSON();
  });
  return { fates, doc: doc.toJSON() };
}

function rebaseCase(draw) {
  const doc = article(draw);
  const own = transform(doc, draw, draw.between(1, 6));
  const over = transform(doc, draw, draw.between(0, 6));
  if ([...own.steps, ...over.steps].some((step) => isLossy(step) || !isSound(step))) return null;
  return {
    kind: 'rebase', before: doc.toJSON(), own: own.steps.map(json), over: over.steps.map(json), ...rebase(own, over),
  };
}

function isWhole(doc) {
  if (!isChecked(doc)) return false;
  const channels = [];
  doc.forEach((child) => { if (child.type.name === 'variant') channels.push(child.attrs.channel); });
  return new Set(channels).size === channels.length;
}

/** The original leaves a slice out of the JSON that adds nothing, though it may have nodes: what is read is another step. */
const isLossy = (step) => step?.slice != null && step.slice.size === 0 && step.slice.content.size > 0;

function isChecked(node) {
  try {
    node.check();
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether closed nodes of a slice are as the schema has them. The original takes what it is given there, and its own
 * commands leave an empty list item now and then; the server refuses such steps.
 */
function isFit(content, openStart, openEnd, gap) {
  let offset = 0;
  return content.content.every((child, i) => {
    const start = offset;
    offset += child.nodeSize;
    const inner = gap > start && gap < offset && !child.isText ? gap - start - 1 : -1;
    const left = i === 0 ? openStart : 0;
    const right = i === content.childCount - 1 ? openEnd : 0;
    if (left <= 0 && right <= 0 && inner < 0) return isChecked(child);
    const holdsGap = inner >= 0 && (child.content.findIndex(inner).offset === inner || child.maybeChild(child.content.findIndex(inner).index).isText);
    if (left <= 0 && right <= 0 && !holdsGap && !child.type.validContent(child.content)) return false;
    return isFit(child.content, left - 1, right - 1, inner);
  });
}

export const isSound = (step) => step?.slice == null
  || isFit(step.slice.content, step.slice.openStart, step.slice.openEnd, step.insert == null ? -1 : step.insert + step.slice.openStart);

/** The server reads no half characters, so what is put to it has none; results may. */
const isBroken = (part) => /\\ud[89a-f]/.test(JSON.stringify(part ?? null));

export function drawnCase(draw) {
  for (;;) {
    const one = draw.weighted([[6, stepCase], [2, mappingCase], [3, rebaseCase]])(draw);
    if (one && ![one.kind === 'step' && one.doc, one.before, one.step, one.other, one.next, one.own, one.over && one.kind === 'rebase' && one.over].some(isBroken)) return one;
  }
}
