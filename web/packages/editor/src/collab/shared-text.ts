import type { JSONContent } from '@tiptap/core';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import type { LostBecause, LostText } from './lost-text';
import { mergeTyping } from './own-steps';
import { change, confirm, receive, refuse, sharedOf, startOver, takeBack, type Change, type SentBatch, type Shared } from './shared-state';

/** What one batch may carry; a single larger step goes alone and is refused for what it is. */
export const MOST_STEPS = 200;
const MOST_CHARACTERS = 300_000;

/** An editor's view, or in tests and for a dead window's work a state without a screen. */
export interface Place { readonly state: EditorState; dispatch(transaction: Transaction): void }

/** An editor's place that can go on without the editor, so that what is owed still arrives after the screen was left. */
export class EditorPlace implements Place {
  private left: EditorState | null = null;

  constructor(private readonly view: Place) {}

  get state(): EditorState {
    return this.left ?? this.view.state;
  }

  dispatch(transaction: Transaction): void {
    if (this.left) this.left = this.left.apply(transaction);
    else this.view.dispatch(transaction);
  }

  leave(): void {
    this.left ??= this.view.state;
  }
}

export interface Batch { clientId: string; sequence: number; steps: readonly unknown[] }

/** What has to outlive this window. */
export interface Kept { version: number; document: JSONContent; own: unknown[]; sent: SentBatch | null }

export type Received = 'done' | 'gap' | 'astray';

/** The shared text of one editor, in the words of the wire: JSON steps, versions and sequences. */
export class SharedText {
  constructor(
    private readonly place: Place,
    private readonly clientId: string,
    private readonly onLost: (lost: LostText[]) => void,
  ) {}

  private get shared(): Shared {
    return sharedOf(this.place.state);
  }

  get version(): number {
    return this.shared.version;
  }

  get sent(): SentBatch | null {
    return this.shared.sent;
  }

  get owes(): boolean {
    return this.shared.own.length > 0 || this.shared.sent !== null;
  }

  keep(): Kept {
    const { version, confirmed, own, sent } = this.shared;
    return { version, sent, document: confirmed.toJSON() as JSONContent, own: own.map(({ step }) => step.toJSON() as unknown) };
  }

  mayWrite(mayWrite: boolean): void {
    if (mayWrite !== this.shared.mayWrite) this.place.dispatch(change(this.place.state, { mayWrite }));
  }

  /** Puts the next steps, at most so many, under this number; they stay with it until the server has answered. */
  take(sequence: number, most = MOST_STEPS): SentBatch | null {
    const { own, version, sent } = this.shared;
    if (sent || own.length === 0) return null;
    const steps: unknown[] = [];
    let count = 0;
    let characters = 0;
    for (const { step, covers } of mergeTyping(own.map((one) => one.step))) {
      const json = step.toJSON() as unknown;
      characters += JSON.stringify(json).length;
      if (steps.length >= Math.min(most, MOST_STEPS) || (steps.length > 0 && characters > MOST_CHARACTERS)) break;
      steps.push(json);
      count += covers;
    }
    const batch: SentBatch = { sequence, version, steps, count, missing: [] };
    this.place.dispatch(change(this.place.state, { sent: batch }));
    return batch;
  }

  /** Batches that stand after `version`; those known already are passed over. */
  receive(version: number, batches: readonly Batch[]): Received {
    let before = version;
    try {
      for (const batch of batches) {
        const known = this.version - before;
        if (known < 0) return 'gap';
        const { sent } = this.shared;
        const mine = batch.clientId === this.clientId && batch.sequence === sent?.sequence;
        // The answer to a batch that was sent again stands where it stood the first time.
        if (mine && known > 0 && batch.steps.length > 0) return 'astray';
        if (mine || (known === 0 && batch.steps.length > 0)) {
          const steps = batch.steps.map((json) => Step.fromJSON(this.place.state.schema, json));
          this.done(mine ? confirm(this.place.state, steps) : receive(this.place.state, steps));
        }
        before += batch.steps.length;
      }
    } catch {
      // Steps this text cannot take: it is not the text the server has, or the server knows blocks this program does not.
      return 'astray';
    }
    return before > this.version ? 'gap' : 'done';
  }

  /** The server took nothing of the batch; what still stands here goes again. */
  refused(): void {
    if (this.shared.sent) this.done(refuse(this.place.state));
  }

  /** The server will not take these words as they are: they leave the text and are told as lost. */
  giveUp(onlySent: boolean, because?: LostBecause): void {
    const { sent, own } = this.shared;
    const count = onlySent ? (sent?.count ?? 0) : own.length;
    this.done(takeBack(this.place.state, count, because));
  }

  startOver(document: unknown, version: number, sentIsIn: boolean): boolean {
    try {
      const node = this.place.state.schema.nodeFromJSON(document);
      node.check();
      this.done(startOver(this.place.state, node, version, sentIsIn));
      return true;
    } catch {
      return false;
    }
  }

  /** A caret of this window in the words of the confirmed text. */
  outward(position: number): number {
    return this.shared.own.reduceRight((at, { inverted }) => inverted.getMap().map(at, -1), position);
  }

  /** A caret told for some version, in this window's text; null while that version is not known here. */
  inward(version: number, position: number, side: 1 | -1 = -1): number | null {
    const { maps, own, version: now, confirmed } = this.shared;
    const since = now - version;
    if (since < 0 || since > maps.length) return null;
    let at = position;
    for (const map of maps.slice(maps.length - since)) at = map.map(at, side);
    if (at < 0 || at > confirmed.content.size) return null;
    return own.reduce((there, { step }) => step.getMap().map(there, -1), at);
  }

  private done({ transaction, lost }: Change): void {
    this.place.dispatch(transaction);
    if (lost.length > 0) this.onLost(lost);
  }
}
