import { MOST_STEPS } from '@editor/collab/shared-text';

/** How many steps leave together: fewer after a refusal, until the one that is refused stands alone; then more again. */
export class BatchSize {
  private size = MOST_STEPS;

  get most(): number {
    return this.size;
  }

  /** False when what was refused can get no smaller. */
  smaller(refused: number): boolean {
    if (refused <= 1) return false;
    this.size = Math.floor(refused / 2);
    return true;
  }

  larger(): void {
    this.size = Math.min(MOST_STEPS, this.size * 2);
  }

  /** The text was changed: together the steps may be fine now. */
  whole(): void {
    this.size = MOST_STEPS;
  }
}
