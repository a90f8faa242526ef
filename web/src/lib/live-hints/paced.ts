import type { Changed } from './hints';

/** A newsroom at work changes all the time: what a screen shows is asked for again at most this often. */
export const ASKS_APART_MS = 600;

/** Passes on the first hint at once, gathers those that follow, and lets a window nobody looks at rest until somebody does. */
export class Paced {
  private pause: ReturnType<typeof setTimeout> | undefined;
  private owed: Changed | undefined;

  constructor(private readonly pass: (changed: Changed) => void, private readonly seen: () => boolean) {}

  take(changed: Changed): void {
    this.owed = this.owed === undefined ? changed : this.owed && changed && [...new Set([...this.owed, ...changed])];
    this.look();
  }

  /** Again, because time went by or the window came into view. */
  look(): void {
    if (this.owed === undefined || this.pause !== undefined || !this.seen()) return;
    const ready = this.owed;
    this.owed = undefined;
    this.pause = setTimeout(() => {
      this.pause = undefined;
      this.look();
    }, ASKS_APART_MS);
    this.pass(ready);
  }

  end(): void {
    clearTimeout(this.pause);
    this.owed = undefined;
  }
}
