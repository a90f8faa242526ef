// node web/scripts/document-speed.mjs SEED: writes the work, one JSON text a line, and then, for each line "NAME MILLIS" it
// is given, does that work with prosemirror-transform for so long and answers how many steps or texts it did a second.
import { createInterface } from 'node:readline';
import { Node } from '@tiptap/pm/model';
import { Step, Transform } from '@tiptap/pm/transform';
import { isSound } from './document-cases/cases.mjs';
import { chance } from './document-cases/chance.mjs';
import { article, schema, text } from './document-cases/documents.mjs';
import { transform } from './document-cases/changes.mjs';

const draw = chance(Number(process.argv[2]));

/** One step each on many small documents: those that apply, of every kind. */
function drawn(count) {
  const parts = [];
  while (parts.length < count) {
    const doc = article(draw);
    const [step] = transform(doc, draw, 1).steps;
    if (step && isSound(step)) parts.push({ doc, steps: [step] });
  }
  return parts;
}

/** People at work in one long article: letters mostly, at a few places that move on; now and then something else. */
function writing(blocks, count) {
  const paragraphs = Array.from({ length: blocks }, () => schema.node('paragraph', null, [schema.text(text(draw, 90))]));
  const doc = schema.node('doc', null, [schema.node('kicker'), schema.node('title', null, [schema.text('Cầu thông xe')]), schema.node('sapo'), schema.node('body', null, paragraphs)]);
  const tr = new Transform(doc);
  const carets = [40, 400, 1200].map((at) => Math.min(at, doc.content.size - 3));
  while (tr.steps.length < count) {
    const who = draw.below(carets.length);
    const before = tr.steps.length;
    try {
      draw.weighted([
        [88, () => { tr.replaceWith(carets[who], carets[who], schema.text(draw.of(['a', 'n', 'h', 'ệ', 'ườ', ' ', 'đ']))); }],
        [8, () => { tr.delete(carets[who] - 1, carets[who]); }],
        [2, () => { tr.split(carets[who]); }],
        [1, () => { tr.addMark(carets[who] - 6, carets[who], schema.marks.strong.create()); }],
        [1, () => { carets[who] = draw.below(tr.doc.content.size); }],
      ])();
    } catch {
      carets[who] = draw.below(tr.doc.content.size);
    }
    for (let i = before; i < tr.steps.length; i++) carets.forEach((at, other) => { carets[other] = tr.mapping.maps[i].map(at); });
    if (!tr.doc.resolve(carets[who]).parent.inlineContent) carets[who] = draw.below(tr.doc.content.size);
  }
  return [{ doc, steps: tr.steps }];
}

const work = {
  drawn: drawn(3000),
  article: writing(40, 4000),
  book: writing(1500, 4000),
};

for (const [name, parts] of Object.entries(work)) {
  process.stdout.write(`${JSON.stringify({ name, parts: parts.map(({ doc, steps }) => ({ doc: doc.toJSON(), steps: steps.map((step) => step.toJSON()) })) })}\n`);
}
process.stdout.write('{"name":""}\n');

/** A copy, so that nothing the library remembers of a document helps it the next time. */
const fresh = (doc) => doc.type.create(doc.attrs, doc.content, doc.marks);

function applyAll(parts) {
  const docs = parts.map(({ doc }) => fresh(doc));
  const start = process.hrtime.bigint();
  let done = 0;
  for (let i = 0; i < parts.length; i++) {
    let doc = docs[i];
    for (const step of parts[i].steps) {
      ({ doc } = step.apply(doc));
      done++;
    }
  }
  return { done, nanos: Number(process.hrtime.bigint() - start) };
}

function readAll(texts, read) {
  const start = process.hrtime.bigint();
  for (const one of texts) read(JSON.parse(one));
  return { done: texts.length, nanos: Number(process.hrtime.bigint() - start) };
}

const stepTexts = work.article[0].steps.map((step) => JSON.stringify(step));
const documentTexts = [JSON.stringify(work.article[0].doc)];
const acts = {
  ...Object.fromEntries(Object.entries(work).map(([name, parts]) => [name, () => applyAll(parts)])),
  'read-steps': () => readAll(stepTexts, (json) => Step.fromJSON(schema, json)),
  'read-document': () => readAll(documentTexts, (json) => { Node.fromJSON(schema, json).check(); }),
};

for await (const line of createInterface({ input: process.stdin })) {
  const [name, millis] = line.split(' ');
  const until = Date.now() + Number(millis);
  let done = 0;
  let nanos = 0;
  do {
    const round = acts[name]();
    done += round.done;
    nanos += round.nanos;
  } while (Date.now() < until);
  process.stdout.write(`${(done * 1e9) / nanos}\n`);
}
