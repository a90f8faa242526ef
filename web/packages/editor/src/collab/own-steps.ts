import { Slice, type Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { Mapping, ReplaceAroundStep, ReplaceStep, Transform, type Step, type StepMap } from '@tiptap/pm/transform';

/** A step of this window that the server has not confirmed, with the step that takes it back. */
export interface OwnStep { step: Step; inverted: Step }

/** Left out of the library's types, and used by its own rebasing. */
type Mirrored = Mapping & { setMirror: (one: number, other: number) => void };

export interface Range { from: number; to: number }

export function ownStepsOf(transform: Transform, since = 0): OwnStep[] {
  return transform.steps.slice(since).map((step, index) => ({ step, inverted: step.invert(transform.docs[since + index] as Node) }));
}

/**
 * Words written over others, as taking away and then writing: in one step the end of what was taken stands behind the
 * new words, and whoever undoes the old ones would take the new ones with them.
 */
function inTwo(step: Step, before: Node): [ReplaceStep, ReplaceStep] | null {
  if (!(step instanceof ReplaceStep) || (step as { structure?: boolean }).structure) return null;
  const { from, to, slice } = step;
  if (from >= to || slice.size === 0 || slice.openStart > 0 || slice.openEnd > 0) return null;
  const [start, end] = [before.resolve(from), before.resolve(to)];
  if (!start.parent.isTextblock || !start.sameParent(end) || !slice.content.content.every((node) => node.isInline)) return null;
  return [new ReplaceStep(from, to, Slice.empty), new ReplaceStep(from, from, slice)];
}

/** The same transaction, for the history too, with taking away and writing apart. The text it ends at stays the same. */
export function takeApart(transaction: Transaction): void {
  const docs: Node[] = [];
  const steps = transaction.steps.flatMap((step, index) => {
    const before = transaction.docs[index] as Node;
    docs.push(before);
    const parts = inTwo(step, before);
    const between = parts?.[0].apply(before).doc;
    if (!parts || !between) return [step];
    docs.push(between);
    return parts;
  });
  if (steps.length === transaction.steps.length) return;
  // Read first, for it is mapped through the steps that are there when it is asked for.
  const { selection } = transaction;
  const mapping = new Mapping(steps.map((step) => step.getMap()));
  Object.assign(transaction, { steps, docs, mapping, curSelection: selection, curSelectionFor: steps.length });
}

export interface Rebased {
  own: OwnStep[];
  /** How many of the first `sent` steps still stand. */
  sentLeft: number;
  /** Where the content of the steps that found no place stood before, in the document the person saw. */
  lostSent: Range[];
  lostUnsent: Range[];
}

/** A step may name places the document does not have; that is a step without a place, not a fault. */
export function fits(transform: Transform, step: Step): boolean {
  try {
    return !transform.maybeStep(step).failed;
  } catch {
    return false;
  }
}

/**
 * Takes the own steps back, applies the others' and does the own again on top, as the server does with a late batch.
 * A step whose surroundings are gone is left out; what it had brought is told.
 */
export function rebase(transform: Transform, own: readonly OwnStep[], over: readonly Step[], sent: number): Rebased {
  for (let index = own.length - 1; index >= 0; index -= 1) {
    const one = own[index];
    if (one) transform.step(one.inverted);
  }
  for (const step of over) transform.step(step);
  const result: Rebased = { own: [], sentLeft: 0, lostSent: [], lostUnsent: [] };
  let mapFrom = own.length;
  own.forEach((one, index) => {
    const mapped = one.step.map(transform.mapping.slice(mapFrom));
    mapFrom -= 1;
    if (mapped && fits(transform, mapped)) {
      (transform.mapping as Mirrored).setMirror(mapFrom, transform.steps.length - 1);
      result.own.push({ step: mapped, inverted: mapped.invert(transform.docs[transform.docs.length - 1] as Node) });
      if (index < sent) result.sentLeft += 1;
    } else {
      (index < sent ? result.lostSent : result.lostUnsent).push(...broughtBy(own, index));
    }
  });
  return result;
}

/**
 * The same without taking anything back: a few structural steps have no inverse that applies. The new text is built
 * from the confirmed one, and the shown text is changed where it differs.
 */
export function rebuild(transform: Transform, own: readonly OwnStep[], over: readonly Step[], sent: number, confirmed: Node): Rebased {
  const result: Rebased = { own: [], sentLeft: 0, lostSent: [], lostUnsent: [] };
  const built = new Transform(confirmed);
  const mapping = new Mapping();
  for (const { step } of [...own].reverse()) mapping.appendMap(step.getMap().invert());
  for (const step of over) mapping.appendMap(built.step(step).mapping.maps[built.steps.length - 1] as StepMap);
  own.forEach(({ step }, index) => {
    const mapped = step.map(mapping.slice(own.length - index));
    if (mapped && fits(built, mapped)) {
      mapping.appendMap(mapped.getMap(), own.length - 1 - index);
      result.own.push({ step: mapped, inverted: mapped.invert(built.docs[built.docs.length - 1] as Node) });
      if (index < sent) result.sentLeft += 1;
    } else {
      (index < sent ? result.lostSent : result.lostUnsent).push(...broughtBy(own, index));
    }
  });
  stepsBetween(transform, built.doc);
  return result;
}

/** What one own step inserted, as positions after all own steps. */
export function broughtBy(own: readonly OwnStep[], index: number): Range[] {
  const ranges: Range[] = [];
  own[index]?.step.getMap().forEach((_oldStart, _oldEnd, start, end) => {
    if (end > start) ranges.push({ from: start, to: end });
  });
  for (let later = index + 1; later < own.length; later += 1) {
    const map = own[later]?.step.getMap();
    for (const range of ranges) {
      range.from = map?.map(range.from, 1) ?? range.from;
      range.to = Math.max(range.from, map?.map(range.to, -1) ?? range.to);
    }
  }
  return ranges.filter(({ from, to }) => to > from);
}

/** How much these steps bring in, to notice when the server's form of them brings less. */
export function sizeBrought(steps: readonly Step[]): number {
  return steps.reduce((size, step) => size + (step instanceof ReplaceStep || step instanceof ReplaceAroundStep ? step.slice.size : 0), 0);
}

const insertsLetters = (step: Step): step is ReplaceStep =>
  step instanceof ReplaceStep && step.from === step.to && step.slice.size > 0 && step.slice.content.content.every((node) => node.isInline);

/**
 * Letters typed one after the other become one step; deletions stay apart, for between them others may have written,
 * and blocks, for one of them may be refused.
 */
export function mergeTyping(steps: readonly Step[]): { step: Step; covers: number }[] {
  const result: { step: Step; covers: number }[] = [];
  for (const step of steps) {
    const last = result[result.length - 1];
    const follows = last && insertsLetters(last.step) && insertsLetters(step) && step.from === last.step.from + last.step.slice.size;
    const merged = follows ? last.step.merge(step) : null;
    if (last && merged) result[result.length - 1] = { step: merged, covers: last.covers + 1 };
    else result.push({ step, covers: 1 });
  }
  return result;
}

/** A few steps that turn one document into another, field by field so that the untouched ones stay as they are. */
export function stepsBetween(before: Transform, after: Node): Step[] {
  const since = before.steps.length;
  const sameFields = before.doc.childCount === after.childCount && before.doc.content.content.every((field, index) => field.type === after.child(index).type && field.hasMarkup(field.type, after.child(index).attrs));
  if (sameFields) {
    let end = before.doc.content.size;
    for (let index = after.childCount - 1; index >= 0; index -= 1) {
      const [field, wanted] = [before.doc.child(index), after.child(index)];
      const start = end - field.nodeSize;
      replaceDifference(before, start + 1, field, wanted);
      end = start;
    }
  }
  if (!before.doc.eq(after)) before.step(new ReplaceStep(0, before.doc.content.size, new Slice(after.content, 0, 0)));
  return before.steps.slice(since);
}

function replaceDifference(transform: Transform, offset: number, field: Node, wanted: Node): void {
  const start = field.content.findDiffStart(wanted.content);
  const end = field.content.findDiffEnd(wanted.content);
  if (start === null || end === null) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  // A cut through nested blocks may not fit; then the whole is replaced by the caller.
  fits(transform, new ReplaceStep(offset + start, offset + end.a + overlap, wanted.slice(start, end.b + overlap)));
}
