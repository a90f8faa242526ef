/** The least of an editor view that tells whether a syllable is being composed. */
export interface Composing { readonly composing: boolean; readonly dom: EventTarget }

/** The editor reads the composed syllable itself this long after its end. */
const SETTLES_WITHIN_MS = 40;
/** A composition that never ends (a keyboard gone away) must not keep the others' words out for ever. */
export const LONGEST_HOLD_MS = 10_000;

/**
 * Holds back what would redraw the text while Telex, VNI or another input method composes a syllable,
 * and lets it through in order at the end of the composition.
 */
export class CompositionGate {
  private waiting: (() => void)[] = [];
  private limit: ReturnType<typeof setTimeout> | undefined;
  private opened = false;
  private settling: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param read takes in what the browser has changed but not told yet: a click whose caret the editor does not know
   *     would be undone by the next redrawing
   */
  constructor(private readonly view: Composing, private readonly read: () => void = () => undefined) {
    view.dom.addEventListener('compositionend', this.settle);
    view.dom.addEventListener('blur', this.settle);
  }

  get holds(): boolean {
    return this.waiting.length > 0;
  }

  pass(work: () => void): void {
    if (this.opened || (!this.view.composing && this.waiting.length === 0)) {
      this.readFirst();
      work();
      return;
    }
    this.waiting.push(work);
    this.limit ??= setTimeout(() => this.release(), LONGEST_HOLD_MS);
  }

  /** The editor goes away: what waits passes now, and nothing waits any more. */
  open(): void {
    this.opened = true;
    this.view.dom.removeEventListener('compositionend', this.settle);
    this.view.dom.removeEventListener('blur', this.settle);
    clearTimeout(this.settling);
    this.release();
  }

  private readFirst(): void {
    if (!this.opened) this.read();
  }

  private readonly settle = () => {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      if (!this.view.composing) this.release();
    }, SETTLES_WITHIN_MS);
  };

  private release(): void {
    clearTimeout(this.limit);
    this.limit = undefined;
    this.readFirst();
    for (const work of this.waiting.splice(0)) work();
  }
}

/** The library keeps its observer out of its types; without it the editor would only be read a moment later. */
export function readEditor(view: object): void {
  (view as { domObserver?: { flush?: () => void } }).domObserver?.flush?.();
}
