import { isHistoryTransaction } from '@tiptap/pm/history';
import type { Node, Schema } from '@tiptap/pm/model';
import { Plugin, PluginKey, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Step, Transform, type StepMap } from '@tiptap/pm/transform';
import { lostTextOf, type LostBecause, type LostText } from './lost-text';
import { broughtBy, ownStepsOf, rebase, rebuild, sizeBrought, stepsBetween, takeApart, type OwnStep, type Rebased } from './own-steps';

/** Maps kept so that a caret told for an older text finds its place in this one. */
const MOST_MAPS = 500;

/** A batch on its way: the words as they left, and how many of the own steps still stand for it. */
export interface SentBatch { sequence: number; version: number; steps: unknown[]; count: number; missing: LostText[] }

/** The common text as this window knows it. */
export interface Shared {
  version: number;
  confirmed: Node;
  own: readonly OwnStep[];
  sent: SentBatch | null;
  maps: readonly StepMap[];
  mayWrite: boolean;
}

export interface SharedStart { version: number; confirmed: unknown; own: readonly unknown[]; sent: SentBatch | null; mayWrite: boolean }

export const sharedKey = new PluginKey<Shared>('shared');

export function sharedOf(state: EditorState): Shared {
  const shared = sharedKey.getState(state);
  if (!shared) throw new Error('the editor holds no shared text');
  return shared;
}

export function withOwnSteps(schema: Schema, start: Pick<SharedStart, 'confirmed' | 'own'>): Transform {
  const transform = new Transform(schema.nodeFromJSON(start.confirmed));
  for (const json of start.own) transform.step(Step.fromJSON(schema, json));
  return transform;
}

function begin(start: SharedStart, shown: Node): Shared {
  const transform = withOwnSteps(shown.type.schema, start);
  // An editor that shows another text than it was given would send its mistake to everybody.
  if (!transform.doc.eq(shown)) throw new Error('the text does not fit the schema of this program');
  const { version, sent, mayWrite } = start;
  return { version, sent, mayWrite, confirmed: transform.before, own: ownStepsOf(transform), maps: [] };
}

export function sharedPlugin(start: SharedStart, onOwnSteps: () => void): Plugin<Shared> {
  return new Plugin<Shared>({
    key: sharedKey,
    state: {
      init: (_config, instance) => begin(start, instance.doc),
      apply: (transaction, shared) => {
        const next = transaction.getMeta(sharedKey) as Shared | undefined;
        if (next) return next;
        return transaction.docChanged ? { ...shared, own: shared.own.concat(ownStepsOf(transaction)) } : shared;
      },
    },
    filterTransaction: (transaction, state) => {
      if (!transaction.docChanged || transaction.getMeta(sharedKey) !== undefined) return true;
      // Here, before anything is recorded: history and own steps must count the same steps. What the history takes
      // back it has counted already.
      if (!isHistoryTransaction(transaction)) takeApart(transaction);
      return sharedOf(state).mayWrite;
    },
    view: () => ({
      update: (view, before) => {
        const [now, earlier] = [sharedOf(view.state), sharedOf(before)];
        if (now.own !== earlier.own && now.own.length > 0) onOwnSteps();
      },
    }),
    // Tells the undo history to keep every item apart, so that it can follow rebased steps.
    historyPreserveItems: true,
  });
}

export interface Change { transaction: Transaction; lost: LostText[] }

const withNext = (transaction: Transaction, next: Shared) => transaction.setMeta(sharedKey, next);

export function change(state: EditorState, changes: Partial<Shared>): Transaction {
  return withNext(state.tr, { ...sharedOf(state), ...changes });
}

/** The caret stays before words that others write at its place, and after the own ones. */
function keepSelection(transaction: Transaction, { selection }: EditorState): void {
  if (!(selection instanceof TextSelection)) return;
  const { mapping } = transaction;
  const end = mapping.map(selection.to, -1);
  const start = selection.empty ? end : Math.min(mapping.map(selection.from, 1), end);
  const [anchor, head] = selection.anchor <= selection.head ? [start, end] : [end, start];
  const { doc } = transaction;
  transaction.setSelection(TextSelection.between(doc.resolve(anchor), doc.resolve(head), -1));
}

interface OnTop { transaction: Transaction; rebased: Rebased; takenBack: number }

function onTop(state: EditorState, { own, sent, confirmed }: Shared, steps: readonly Step[]): OnTop {
  const count = sent?.count ?? 0;
  const transaction = state.tr;
  try {
    return { transaction, rebased: rebase(transaction, own, steps, count), takenBack: own.length };
  } catch {
    const again = state.tr;
    return { transaction: again, rebased: rebuild(again, own, steps, count, confirmed), takenBack: 0 };
  }
}

function foreign(state: EditorState, shared: Shared, steps: readonly Step[], next: Partial<Shared>): Change {
  const { sent } = shared;
  const mine = state.doc;
  const confirmed = new Transform(shared.confirmed);
  for (const step of steps) confirmed.step(step);
  const { transaction, rebased, takenBack } = onTop(state, shared, steps);
  keepSelection(transaction, state);
  const missing = lostTextOf(mine, rebased.lostSent);
  const lost = lostTextOf(mine, rebased.lostUnsent);
  const after: Shared = {
    ...shared,
    confirmed: confirmed.doc,
    own: rebased.own,
    sent: sent && { ...sent, count: rebased.sentLeft, missing: missing ? [...sent.missing, missing] : sent.missing },
    maps: [...shared.maps, ...steps.map((step) => step.getMap())].slice(-MOST_MAPS),
    ...next,
  };
  withNext(transaction.setMeta('rebased', takenBack).setMeta('addToHistory', false), after);
  return { transaction, lost: lost ? [lost] : [] };
}

/** Steps of others, or of this person in another window. */
export function receive(state: EditorState, steps: readonly Step[]): Change {
  const shared = sharedOf(state);
  return foreign(state, shared, steps, { version: shared.version + steps.length });
}

/** The server has the batch on its way; its steps may stand differently there, and that is what counts. */
export function confirm(state: EditorState, steps: readonly Step[]): Change {
  const shared = sharedOf(state);
  const count = shared.sent?.count ?? 0;
  const version = shared.version + steps.length;
  const theirs = new Transform(shared.confirmed);
  for (const step of steps) theirs.step(step);
  const ours = new Transform(shared.confirmed);
  for (const { step } of shared.own.slice(0, count)) ours.step(step);
  const settled: Shared = { ...shared, confirmed: ours.doc, own: shared.own.slice(count), sent: null };
  if (ours.doc.eq(theirs.doc)) {
    const maps = [...shared.maps, ...steps.map((step) => step.getMap())].slice(-MOST_MAPS);
    return { transaction: withNext(state.tr, { ...settled, confirmed: theirs.doc, version, maps }), lost: [] };
  }
  const sentSteps = shared.own.slice(0, count).map(({ step }) => step);
  const less = sizeBrought(steps) < sizeBrought(sentSteps);
  const brought = less ? lostTextOf(state.doc, sentSteps.flatMap((_step, index) => broughtBy(shared.own, index))) : null;
  const corrected = foreign(state, settled, stepsBetween(ours, theirs.doc), { version, maps: [] });
  return brought ? { ...corrected, lost: [brought, ...corrected.lost] } : corrected;
}

/** The server took nothing of the batch. What still stands goes again with the next one; what was gone is told. */
export function refuse(state: EditorState): Change {
  const { sent } = sharedOf(state);
  return { transaction: change(state, { sent: null }), lost: sent?.missing ?? [] };
}

function without(state: EditorState, shared: Shared, count: number): OnTop {
  const [leaving, staying] = [shared.own.slice(0, count), shared.own.slice(count)];
  const transaction = state.tr;
  try {
    const backwards = leaving.map(({ inverted }) => inverted).reverse();
    return { transaction, rebased: rebase(transaction, staying, backwards, 0), takenBack: shared.own.length };
  } catch {
    const settled = new Transform(shared.confirmed);
    for (const { step } of leaving) settled.step(step);
    const again = state.tr;
    const backwards = stepsBetween(new Transform(settled.doc), shared.confirmed);
    return { transaction: again, rebased: rebuild(again, staying, backwards, 0, settled.doc), takenBack: 0 };
  }
}

/** Takes the first own steps out of the text, because the server will never have them; their words are told. */
export function takeBack(state: EditorState, count: number, because?: LostBecause): Change {
  const shared = sharedOf(state);
  const mine = state.doc;
  const leaving = shared.own.slice(0, count);
  const { transaction, rebased: { own, lostUnsent }, takenBack } = without(state, shared, count);
  const ranges = [...leaving.flatMap((_one, index) => broughtBy(shared.own, index)), ...lostUnsent];
  keepSelection(transaction, state);
  withNext(transaction.setMeta('rebased', takenBack).setMeta('addToHistory', false), { ...shared, own, sent: null });
  const lost = lostTextOf(mine, ranges);
  return { transaction, lost: [...(shared.sent?.missing ?? []), ...(lost ? [{ ...lost, because }] : [])] };
}

/** Another text than the one known here, without the steps between: the own ones go on top of it. */
export function startOver(state: EditorState, document: Node, version: number, sentIsIn: boolean): Change {
  const shared = sharedOf(state);
  const count = sentIsIn ? (shared.sent?.count ?? 0) : 0;
  const ours = new Transform(shared.confirmed);
  for (const { step } of shared.own.slice(0, count)) ours.step(step);
  const settled: Shared = { ...shared, confirmed: ours.doc, own: shared.own.slice(count), sent: null };
  const steps = stepsBetween(new Transform(ours.doc), document);
  const changed = foreign(state, settled, steps, { version, maps: [], sent: null });
  return { ...changed, lost: [...(sentIsIn ? [] : (shared.sent?.missing ?? [])), ...changed.lost] };
}
