import { asProblem, type ApiProblem } from '@/lib/api/problem';
import type { DocumentNode, SaveDocumentRequest, SavedDocumentView } from '@api/schemas';
import type { Attempt, DraftStore, KeptDraft } from './kept-drafts';

export const KEEP_WITHIN_MS = 250;
export const SEND_WITHIN_MS = 800;
export const FIRST_RETRY_MS = 1_000;
export const LONGEST_RETRY_MS = 30_000;

export interface MovedOn { documentVersion: number; document: DocumentNode; byName: string; at: string }

/** What is true about the text right now, in the order a person would worry about it. */
export type SaveState =
  | { is: 'saved'; at: string | null }
  | { is: 'saving' }
  | { is: 'unsent'; keptHere: boolean }
  | { is: 'signed-out'; keptHere: boolean }
  | { is: 'moved-on'; mine: DocumentNode; theirs: MovedOn }
  | { is: 'refused'; message: string; keptHere: boolean };

export interface SaveQueueSetup {
  pieceId: string;
  personId: string;
  clientId: string;
  baseVersion: number;
  store: DraftStore;
  send: (request: SaveDocumentRequest) => Promise<SavedDocumentView>;
  onState: (state: SaveState) => void;
  now?: () => Date;
  /** Unconfirmed work of a tab that died, taken over under its own client id. */
  restored?: KeptDraft;
}

/**
 * Brings every change of one text to the server, one save at a time, and forgets none: a change is first
 * written to this machine, an unanswered save is repeated with the same number and words until the server
 * answers, and only that answer confirms it.
 */
export class SaveQueue {
  private baseVersion: number;
  private sequence: number;
  private attempt: Attempt | null;
  private unsent: (() => DocumentNode) | null;
  private sending = false;
  private blocked: SaveState | null = null;
  private keptHere = true;
  private failures = 0;
  private savedAt: string | null = null;
  private keepTimer: ReturnType<typeof setTimeout> | undefined;
  private sendTimer: ReturnType<typeof setTimeout> | undefined;
  private keeping: Promise<void> = Promise.resolve();
  private waiting: { resolve: () => void; reject: (state: SaveState) => void }[] = [];
  private closed = false;

  constructor(private readonly setup: SaveQueueSetup) {
    const { restored } = setup;
    this.baseVersion = restored?.baseVersion ?? setup.baseVersion;
    this.sequence = restored?.sequence ?? 0;
    this.attempt = restored?.attempt ?? null;
    const latest = restored?.latest ?? null;
    this.unsent = latest ? () => latest : null;
    if (this.owes) this.sendSoon(0);
  }

  get documentVersion(): number {
    return this.baseVersion;
  }

  /** A newer text was shown while nothing was owed; the next save builds on it. */
  adopt(documentVersion: number, at: string): void {
    if (this.owes || this.blocked) return;
    this.baseVersion = documentVersion;
    this.savedAt = at;
    this.tell();
  }

  get owes(): boolean {
    return this.attempt !== null || this.unsent !== null;
  }

  /** Called on each change; the document is only read when it is written down. */
  changed(read: () => DocumentNode): void {
    this.unsent = read;
    if (this.blocked?.is === 'refused') this.blocked = null;
    this.keepTimer ??= setTimeout(() => void this.keep(), KEEP_WITHIN_MS);
    if (!this.blocked) this.sendSoon(SEND_WITHIN_MS);
    this.tell();
  }

  /** Resolves when the server has confirmed everything, rejects with the state that prevents it. */
  flush(): Promise<void> {
    if (!this.owes && !this.blocked) return Promise.resolve();
    if (this.blocked) return Promise.reject(this.blocked);
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.sendSoon(0);
    });
  }

  /** Tries again at once: the network came back, the person signed in or pressed the button. */
  again(): void {
    if (this.blocked?.is === 'moved-on') return;
    this.blocked = null;
    this.failures = 0;
    if (this.owes) this.sendSoon(0);
    this.tell();
  }

  /** The person chose their own text over the newer one on the server. */
  keepMine(): void {
    if (this.blocked?.is !== 'moved-on') return;
    const { mine, theirs } = this.blocked;
    this.baseVersion = theirs.documentVersion;
    this.attempt = null;
    this.unsent ??= () => mine;
    this.blocked = null;
    this.sendSoon(0);
    this.tell();
  }

  /** The person chose the server's text; theirs has been put aside by the caller. */
  async takeTheirs(): Promise<void> {
    if (this.blocked?.is !== 'moved-on') return;
    this.baseVersion = this.blocked.theirs.documentVersion;
    this.savedAt = this.blocked.theirs.at;
    this.attempt = null;
    this.unsent = null;
    this.blocked = null;
    await this.keep();
    this.tell();
  }

  /** Writes what is owed to this machine now; for when the page is hidden or closed. */
  async keep(): Promise<void> {
    clearTimeout(this.keepTimer);
    this.keepTimer = undefined;
    this.keeping = this.keeping.then(() => this.write());
    await this.keeping;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.sendTimer);
    await this.keep();
  }

  private async write(): Promise<void> {
    const { store, clientId, pieceId, personId, now } = this.setup;
    try {
      if (!this.owes) {
        await store.drop(clientId);
      } else {
        await store.keep({
          clientId, pieceId, personId, baseVersion: this.baseVersion, sequence: this.sequence, attempt: this.attempt,
          latest: this.unsent?.() ?? null, keptAt: (now?.() ?? new Date()).toISOString(),
        });
      }
      this.keptHere = true;
    } catch {
      this.keptHere = false;
    }
  }

  private sendSoon(withinMs: number): void {
    if (this.closed || this.sending) return;
    if (this.sendTimer !== undefined && withinMs > 0) return;
    clearTimeout(this.sendTimer);
    this.sendTimer = setTimeout(() => void this.sendNext(), withinMs);
  }

  private async sendNext(): Promise<void> {
    this.sendTimer = undefined;
    if (this.sending || this.blocked || this.closed || !this.owes) return;
    this.sending = true;
    if (!this.attempt && this.unsent) {
      this.sequence += 1;
      this.attempt = { sequence: this.sequence, baseVersion: this.baseVersion, document: this.unsent() };
      this.unsent = null;
    }
    // The numbered attempt is on this machine before it leaves, else a crash could number other words the same.
    await this.keep();
    const attempt = this.attempt;
    if (attempt) await this.deliver(attempt);
    this.sending = false;
    this.afterwards();
  }

  private async deliver(attempt: Attempt): Promise<void> {
    this.tell();
    try {
      const saved = await this.setup.send({ clientId: this.setup.clientId, ...attempt });
      this.baseVersion = saved.documentVersion;
      this.savedAt = saved.savedAt;
      this.attempt = null;
      this.failures = 0;
      await this.keep();
    } catch (error) {
      this.fail(asProblem(error), attempt);
    }
  }

  private fail(problem: ApiProblem, attempt: Attempt): void {
    if (problem.code === 'document-moved-on') {
      const theirs = problem.body as unknown as MovedOn;
      this.blocked = { is: 'moved-on', mine: this.unsent?.() ?? attempt.document, theirs };
    } else if (problem.status === 401) {
      this.blocked = { is: 'signed-out', keptHere: this.keptHere };
    } else if (problem.passing) {
      this.failures += 1;
    } else {
      // The server will never take these words; the next change is a new attempt with a new number.
      this.unsent ??= () => attempt.document;
      this.attempt = null;
      this.blocked = { is: 'refused', message: problem.message, keptHere: this.keptHere };
    }
  }

  private afterwards(): void {
    this.tell();
    if (this.blocked) {
      const state = this.blocked;
      void this.keep();
      for (const waiter of this.waiting.splice(0)) waiter.reject(state);
    } else if (!this.owes) {
      for (const waiter of this.waiting.splice(0)) waiter.resolve();
    } else if (this.failures > 0) {
      const state = this.state();
      for (const waiter of this.waiting.splice(0)) waiter.reject(state);
      this.sendSoon(Math.min(FIRST_RETRY_MS * 2 ** (this.failures - 1), LONGEST_RETRY_MS));
    } else {
      this.sendSoon(this.waiting.length > 0 ? 0 : SEND_WITHIN_MS);
    }
  }

  private state(): SaveState {
    if (this.blocked) return this.blocked;
    if (this.failures > 0) return { is: 'unsent', keptHere: this.keptHere };
    return this.owes ? { is: 'saving' } : { is: 'saved', at: this.savedAt };
  }

  private tell(): void {
    if (!this.closed) this.setup.onState(this.state());
  }
}
