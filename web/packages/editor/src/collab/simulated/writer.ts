import { history, redo, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { plainSchema } from '../../piece-schema';
import type { LostText } from '../lost-text';
import { sharedPlugin, withOwnSteps, type SentBatch } from '../shared-state';
import { SharedText, type Kept, type Place } from '../shared-text';
import type { Authority } from './authority';

export const schema = plainSchema();

export function piece(title: string, ...paragraphs: string[]): Node {
  const text = (value: string) => (value === '' ? undefined : schema.text(value));
  return schema.node('doc', null, [
    schema.node('kicker'),
    schema.node('title', null, text(title)),
    schema.node('sapo'),
    schema.node('body', null, paragraphs.map((paragraph) => schema.node('paragraph', null, text(paragraph)))),
  ]);
}

/** A person at an editor without a screen, on a network that delivers when the test says so. */
export class Writer implements Place {
  state: EditorState;
  readonly text: SharedText;
  readonly lost: LostText[] = [];
  sequence: number;
  private heard: number;
  private onItsWay: SentBatch | null = null;

  constructor(readonly clientId: string, private readonly authority: Authority, kept?: Kept, sequence = 0) {
    const start = kept ?? { version: authority.version, document: authority.document.toJSON() as Kept['document'], own: [], sent: null };
    const { doc } = withOwnSteps(schema, { confirmed: start.document, own: start.own });
    const plugin = sharedPlugin({ ...start, confirmed: start.document, mayWrite: true }, () => undefined);
    this.state = EditorState.create({ schema, doc, plugins: [history({ newGroupDelay: 0 }), plugin] });
    this.text = new SharedText(this, clientId, (lost) => this.lost.push(...lost));
    this.sequence = sequence;
    this.onItsWay = start.sent;
    this.heard = authority.batches.filter((one) => one.version < start.version).length;
  }

  dispatch = (transaction: Transaction): void => {
    this.state = this.state.apply(transaction);
  };

  get doc(): Node {
    return this.state.doc;
  }

  change(make: (transaction: Transaction) => void): void {
    const transaction = this.state.tr;
    make(transaction);
    if (transaction.docChanged) this.dispatch(transaction);
  }

  /** Types after the first occurrence of these words. */
  type(after: string, typed: string): void {
    const position = this.find(after) + after.length;
    for (let index = 0; index < typed.length; index += 1) {
      this.change((transaction) => transaction.insertText(typed[index] as string, position + index));
    }
  }

  erase(wanted: string): void {
    const from = this.find(wanted);
    this.change((transaction) => transaction.delete(from, from + wanted.length));
  }

  /** Types over these words while they are selected. */
  overwrite(wanted: string, typed: string): void {
    const from = this.find(wanted);
    this.change((transaction) => transaction.insertText(typed, from, from + wanted.length));
  }

  find(wanted: string): number {
    let found = -1;
    this.doc.descendants((node, position) => {
      if (found < 0 && node.isTextblock && node.textContent.includes(wanted)) found = position + 1 + node.textContent.indexOf(wanted);
      return found < 0;
    });
    if (found < 0) throw new Error(`${wanted} is not in ${this.doc.toString()}`);
    return found;
  }

  undo = (): boolean => undo(this.state, this.dispatch);

  redo = (): boolean => redo(this.state, this.dispatch);

  /** Sends a batch without hearing an answer. */
  send(): void {
    this.onItsWay ??= this.text.take(this.sequence + 1);
    if (!this.onItsWay) return;
    this.sequence = this.onItsWay.sequence;
    const { sequence, version, steps } = this.onItsWay;
    const answer = this.authority.accept(this.clientId, sequence, version, steps);
    if (!answer.accepted) {
      this.hear();
      this.text.refused();
      this.onItsWay = null;
    }
  }

  /** Hears at most this many batches of what the authority has said meanwhile. */
  hear(most = Number.POSITIVE_INFINITY): void {
    for (const { version, batch } of this.authority.batches.slice(this.heard, this.heard + most)) {
      this.heard += 1;
      const received = this.text.receive(version, [batch]);
      if (received !== 'done') throw new Error(`${this.clientId}: ${received} at ${version}`);
      if (!this.text.sent) this.onItsWay = null;
    }
  }

  /** Until nothing is owed and everything is heard. */
  settle(): void {
    for (let round = 0; round < 100 && (this.text.owes || this.text.version < this.authority.version); round += 1) {
      this.send();
      this.hear();
    }
  }
}

export function allSettle(writers: readonly Writer[]): void {
  for (let round = 0; round < 4; round += 1) for (const writer of writers) writer.settle();
}
