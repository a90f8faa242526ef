import { readFileSync } from 'node:fs';
import { Fragment, Mark, Schema } from '@tiptap/pm/model';

const definition = JSON.parse(
  readFileSync(new URL('../../../src/main/resources/schema/document-v1.json', import.meta.url), 'utf8'),
);

const RULES = { nodes: {}, marks: {} };

function spec(kind, name, given) {
  const attrs = {};
  RULES[kind][name] = {};
  for (const [attribute, { rule, ...rest }] of Object.entries(given.attrs ?? {})) {
    attrs[attribute] = rest;
    RULES[kind][name][attribute] = rule;
  }
  return { ...given, attrs };
}

const all = (kind) => Object.fromEntries(Object.entries(definition[kind]).map(([name, given]) => [name, spec(kind, name, given)]));

/** The schema of the product, made from the file that the server reads, with nothing of an editor around it. */
export const schema = new Schema({ topNode: definition.topNode, nodes: all('nodes'), marks: all('marks') });

const SYLLABLES = ['Sáng', 'nay', 'cầu', 'Thủ', 'Thiêm', 'thông', 'xe', 'người', 'dân', 'đi', 'qua', 'được', 'ngắm', 'sông',
  'a', 'b', 'ệ', 'ngày', '2', '1945', '😀', 'e\u0301', '👩‍🚒', '“đúng”', 'x.', 'y,', '—', '<b>', '&', '"', '\\', '\n', '\u00a0'];
const HREFS = ['https://bao.vn/tin', '/tin/1', 'mailto:toasoan@bao.vn', '#chu-thich'];

function valueOf(rule, draw) {
  if (rule.nullable && draw.once(3)) return null;
  if (rule.in) return draw.of(rule.in);
  if (rule.type === 'integer') return draw.between(rule.min ?? 0, Math.min(rule.max ?? 9, (rule.min ?? 0) + 9));
  if (rule.type === 'boolean') return draw.once(2);
  switch (rule.format) {
    case 'href': return draw.of(HREFS);
    case 'web-address': return `https://bao.vn/${draw.below(9)}`;
    case 'https-address': return `https://video.vn/${draw.below(9)}`;
    case 'uuid': return `0190c0de-0000-7000-8000-00000000000${draw.below(10)}`;
    default: return text(draw, 3);
  }
}

export function text(draw, syllables = 6) {
  const words = [];
  for (let i = draw.between(1, syllables); i > 0; i--) words.push(draw.of(SYLLABLES));
  return words.join(draw.once(8) ? '' : ' ');
}

/** Allowed attributes for a kind of node; nothing where all have a default and chance says so. */
export function attributes(type, draw) {
  const rules = RULES.nodes[type.name] ?? {};
  const given = {};
  for (const [name, rule] of Object.entries(rules)) {
    if (type.attrs[name].isRequired || draw.once(2)) given[name] = valueOf(rule, draw);
  }
  return given;
}

export function mark(draw) {
  const type = schema.marks[draw.of(Object.keys(schema.marks))];
  const given = {};
  for (const [name, rule] of Object.entries(RULES.marks[type.name])) given[name] = valueOf(rule, draw);
  return type.create(given);
}

function marks(parent, draw) {
  let set = Mark.none;
  for (let i = draw.weighted([[5, 0], [3, 1], [1, 2], [1, 3]]); i > 0; i--) {
    const one = mark(draw);
    if (parent.allowsMarkType(one.type)) set = one.addToSet(set);
  }
  return set;
}

function fill(type, draw, room, children) {
  let state = type.contentMatch;
  for (let left = room.wide; ; left--) {
    const steps = [];
    for (let i = 0; i < state.edgeCount; i++) steps.push(state.edge(i));
    if (steps.length === 0 || (state.validEnd && (left <= 0 || draw.once(4)))) return;
    const flat = steps.filter(({ type: kind }) => kind.isTextblock || kind.isLeaf);
    const { type: kind, next } = draw.of(room.deep <= 0 && flat.length > 0 ? flat : steps);
    children.push(node(kind, draw, { deep: room.deep - 1, wide: Math.max(1, room.wide - 1) }, type));
    state = next;
  }
}

/** A node of a kind with something in it that the schema allows. */
export function node(type, draw, room, parent) {
  if (type.isText) return schema.text(text(draw), marks(parent, draw));
  const children = [];
  fill(type, draw, room, children);
  return type.create(attributes(type, draw), Fragment.fromArray(children), type.isInline ? marks(parent, draw) : Mark.none);
}

/** A whole article. Each channel has words of its own at most once. */
export function article(draw) {
  const whole = node(schema.topNodeType, draw, { deep: draw.between(1, 5), wide: draw.between(1, 5) }, null);
  const kept = [];
  whole.forEach((child) => {
    const twice = child.type.name === 'variant' && kept.some((other) => other.attrs.channel === child.attrs.channel && other.type === child.type);
    if (!twice) kept.push(child);
  });
  return whole.copy(Fragment.fromArray(kept));
}
