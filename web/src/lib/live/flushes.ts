import type { SaveState } from './save-state';

const FLUSH_WITHIN_MS = 15_000;

/** Those who wait until the server has everything, as an act does. */
export class Flushes {
  private waiting: { resolve: () => void; reject: (state: SaveState) => void }[] = [];

  get wanted(): boolean {
    return this.waiting.length > 0;
  }

  wait(tooLate: () => SaveState): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter = { resolve, reject };
      this.waiting.push(waiter);
      setTimeout(() => {
        if (!this.waiting.includes(waiter)) return;
        this.waiting = this.waiting.filter((one) => one !== waiter);
        reject(tooLate());
      }, FLUSH_WITHIN_MS);
    });
  }

  done(): void {
    for (const { resolve } of this.waiting.splice(0)) resolve();
  }

  fail(state: SaveState): void {
    for (const { reject } of this.waiting.splice(0)) reject(state);
  }
}
