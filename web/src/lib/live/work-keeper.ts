import type { KeptWork, WorkStore } from './kept-work';

/** Writes one window's unconfirmed work to this machine, one writing after the other. */
export class WorkKeeper {
  private last: Promise<void> = Promise.resolve();
  private before: Promise<void> = Promise.resolve();
  private works = true;

  constructor(
    private readonly store: WorkStore,
    private readonly clientId: string,
    /** Null when nothing is owed. */
    private readonly read: () => KeptWork | null,
  ) {}

  /** False when this machine refuses to keep anything. */
  get keepsHere(): boolean {
    return this.works;
  }

  /** Nothing is forgotten here before this other writing is done. */
  after(work: Promise<void>): void {
    this.before = Promise.all([this.before, work]).then(() => undefined, () => undefined);
  }

  keep(): Promise<void> {
    this.last = this.last.then(() => this.write());
    return this.last;
  }

  private async write(): Promise<void> {
    try {
      await this.before;
      const work = this.read();
      await (work ? this.store.keep(work) : this.store.drop(this.clientId));
      this.works = true;
    } catch {
      this.works = false;
    }
  }
}
