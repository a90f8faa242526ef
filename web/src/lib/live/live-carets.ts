import type { Caret } from '@editor/collab/carets';
import type { SharedText } from '@editor/collab/shared-text';
import type { ToServer } from './frames';
import type { PeopleHere } from './people-here';

const CARET_EVERY_MS = 120;

interface Setup {
  text: SharedText;
  here: PeopleHere;
  pass: (work: () => void) => void;
  show: (carets: Caret[]) => void;
  /** Does nothing while nobody would hear it. */
  send: (frame: ToServer) => void;
}

/** Tells the others where this window's caret stands, not too often, and shows theirs. */
export class LiveCarets {
  private own: { anchor: number; head: number } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = false;
  private closed = false;

  constructor(private readonly setup: Setup) {}

  moved(caret: { anchor: number; head: number } | null): void {
    this.own = caret;
    this.tell();
  }

  /** The text has moved on, so the caret stands elsewhere in the words of the server. */
  tell(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.sendOwn();
    }, CARET_EVERY_MS);
  }

  show(): void {
    if (this.due) return;
    this.due = true;
    const { here, text, pass, show } = this.setup;
    pass(() => {
      this.due = false;
      if (!this.closed) show(here.shown((version, position, side) => text.inward(version, position, side)));
    });
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private sendOwn(): void {
    const { text, send } = this.setup;
    if (!this.own) {
      send({ t: 'caret', anchor: null });
      return;
    }
    send({ t: 'caret', version: text.version, anchor: text.outward(this.own.anchor), head: text.outward(this.own.head) });
  }
}
