import type { Node } from '@tiptap/pm/model';
import { ReplaceAroundStep, ReplaceStep, Step, Transform } from '@tiptap/pm/transform';
import { fits, ownStepsOf, rebuild } from '../own-steps';
import type { Batch } from '../shared-text';

export interface Answer { accepted: boolean; code?: string }

const bringsContent = (step: Step) => (step instanceof ReplaceStep || step instanceof ReplaceAroundStep) && step.slice.size > 0;

/** Orders and rebases batches in memory as the server does: whole batches, each once, late ones on top. */
export class Authority {
  readonly documents: Node[];
  readonly steps: Step[] = [];
  readonly batches: { version: number; batch: Batch }[] = [];

  constructor(document: Node) {
    this.documents = [document];
  }

  get version(): number {
    return this.steps.length;
  }

  get document(): Node {
    return this.documents[this.version] as Node;
  }

  accept(clientId: string, sequence: number, version: number, steps: readonly unknown[]): Answer {
    if (this.batches.some(({ batch }) => batch.clientId === clientId && batch.sequence === sequence)) return { accepted: true };
    const base = this.documents[version];
    if (!base) return { accepted: false, code: 'version-ahead' };
    const transform = new Transform(base);
    for (const json of steps) {
      if (!fits(transform, Step.fromJSON(base.type.schema, json))) return { accepted: false, code: 'bad-steps' };
    }
    const own = ownStepsOf(transform);
    const { own: placed, lostSent } = rebuild(new Transform(transform.doc), own, this.steps.slice(version), own.length, base);
    if (placed.length < own.length && (lostSent.length > 0 || own.some(({ step }) => bringsContent(step) && !placed.some((one) => bringsContent(one.step))))) {
      return { accepted: false, code: 'cannot-place' };
    }
    this.append(clientId, sequence, placed.map(({ step }) => step));
    return { accepted: true };
  }

  /** Batches after a version, with the version before each. */
  since(version: number): { version: number; batch: Batch }[] {
    return this.batches.filter((one) => one.version >= version);
  }

  private append(clientId: string, sequence: number, steps: readonly Step[]): void {
    const version = this.version;
    const transform = new Transform(this.document);
    for (const step of steps) {
      transform.step(step);
      this.steps.push(step);
      this.documents.push(transform.doc);
    }
    this.batches.push({ version, batch: { clientId, sequence, steps: steps.map((step) => step.toJSON() as unknown) } });
  }
}
