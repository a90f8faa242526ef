import type { CompositionGate } from '@editor/collab/composition-gate';
import type { Caret } from '@editor/collab/carets';
import type { LostText } from '@editor/collab/lost-text';
import type { SharedText } from '@editor/collab/shared-text';
import { BatchSize } from './batch-size';
import { Flushes } from './flushes';
import { readFrame, type FromServer, type NewsKind, type Opened, type Reason, type Refused, type TakenBatch, type ToServer } from './frames';
import type { WorkStore } from './kept-work';
import { LiveCarets } from './live-carets';
import { LiveLine, type Socket } from './live-line';
import { PeopleHere, type PersonHere } from './people-here';
import type { SaveState } from './save-state';
import { WorkKeeper } from './work-keeper';

/** Typed letters are gathered this long, which also keeps a fast writer below what the server takes. */
export const SEND_WITHIN_MS = 200;
export const KEEP_WITHIN_MS = 250;
const TOO_FAST_PAUSE_MS = 2_000;
/** The same batch refused for its place this often will never find one. */
const MOST_REFUSALS = 2;

/** What asking the server in the ordinary way says about why the line does not open. */
export type Standing = 'fine' | 'signed-out' | 'gone' | 'unreachable';

export interface LiveView { save: SaveState; connected: boolean; failing: boolean; people: PersonHere[]; mayWrite: boolean; reason: Reason | null }

export interface LiveSetup {
  pieceId: string;
  personId: string;
  clientId: string;
  /** The highest number given to a batch by the window this one goes on for. */
  sequence: number;
  mayWrite: boolean;
  text: (onLost: (lost: LostText[]) => void) => SharedText;
  gate: Pick<CompositionGate, 'pass' | 'holds'>;
  store: WorkStore;
  connect: () => Socket;
  standing: () => Promise<Standing>;
  onView: (view: LiveView) => void;
  onNews: (kind: NewsKind) => void;
  onCarets: (carets: Caret[]) => void;
  /** Resolves when the lost words are written down; only then does this machine forget the steps. */
  onLost: (lost: LostText[]) => Promise<void>;
  now?: () => Date;
  random?: () => number;
}

type Blocked = Extract<SaveState, { is: 'signed-out' | 'refused' | 'gone' | 'stale' }>;

/**
 * Carries one window's steps to the server and the others' back. What is typed is written to this machine before it
 * leaves; a batch without an answer is repeated with the same number and words until the server has answered.
 */
export class LiveSession {
  readonly text: SharedText;
  private readonly line: LiveLine<FromServer, ToServer>;
  private readonly here: PeopleHere;
  private sequence: number;
  private mayWrite: boolean;
  private reason: Reason | null = null;
  private blocked: Blocked | null = null;
  /** Counts connections, so that a frame held back during a composition is not taken for one of the next. */
  private connection = 0;
  private openedFrom = 0;
  /** Set while what was missed is still being heard. */
  private catchingUpTo: number | null = null;
  private joined = false;
  private askWhole = false;
  private astray = 0;
  private refusals = 0;
  private readonly batchSize = new BatchSize();
  private readonly carets: LiveCarets;
  private savedAt: string | null = null;
  private readonly keeper: WorkKeeper;
  private readonly flushes = new Flushes();
  private timers: Partial<Record<'keep' | 'send' | 'people', ReturnType<typeof setTimeout>>> = {};
  private closed = false;

  constructor(private readonly setup: LiveSetup) {
    this.sequence = setup.sequence;
    this.mayWrite = setup.mayWrite;
    this.here = new PeopleHere(() => this.time().getTime());
    this.text = setup.text((lost) => this.keeper.after(setup.onLost(lost)));
    this.carets = new LiveCarets({
      text: this.text, here: this.here, pass: (work) => setup.gate.pass(work), show: setup.onCarets,
      send: (frame) => this.mayTalk && this.line.send(frame),
    });
    this.keeper = new WorkKeeper(setup.store, setup.clientId, () => {
      if (!this.text.owes) return null;
      const { clientId, pieceId, personId } = setup;
      return { ...this.text.keep(), clientId, pieceId, personId, sequence: this.sequence, keptAt: this.time().toISOString() };
    });
    this.line = new LiveLine<FromServer, ToServer>({
      read: readFrame,
      connect: setup.connect,
      random: setup.random,
      onUp: () => this.open(),
      onFrame: (frame) => this.hear(frame),
      onDown: (attempts) => this.down(attempts),
    });
  }

  start(): void {
    this.line.now();
    this.tell();
  }

  /** The version that the server has and this window shows. */
  get version(): number {
    return this.text.version;
  }

  get owes(): boolean {
    return this.text.owes;
  }

  /** Called after each own change of the text. */
  changed(): void {
    if (this.closed) return;
    if (this.blocked?.is === 'refused') this.fresh();
    this.timers.keep ??= setTimeout(() => void this.keep(), KEEP_WITHIN_MS);
    this.sendSoon(SEND_WITHIN_MS);
    this.here.hasWritten(this.setup.personId);
    this.tell();
  }

  /** Where this window's caret stands, in its own text; null without the focus. */
  moved(caret: { anchor: number; head: number } | null): void {
    this.carets.moved(caret);
  }

  /** Resolves when the server has confirmed everything, rejects with the state that prevents it. */
  flush(): Promise<void> {
    if (this.blocked) return Promise.reject(this.blocked);
    if (!this.text.owes && !this.setup.gate.holds) return Promise.resolve();
    if (this.line.failing) return Promise.reject(this.state());
    this.sendSoon(0);
    return this.flushes.wait(() => ({ is: 'unsent', keptHere: this.keeper.keepsHere }));
  }

  /** Tries again at once: the network came back, the person signed in or pressed the button. */
  again(): void {
    if (this.closed) return;
    if (this.blocked?.is === 'signed-out' || this.blocked?.is === 'refused') this.fresh();
    if (this.blocked) return;
    if (this.line.up) this.sendSoon(0);
    else this.line.now();
    this.tell();
  }

  /** The network is gone; waiting for a silent connection would only hide it. */
  offline(): void {
    this.line.drop();
  }

  /** Takes what the server refuses out of the text and tells it as lost words. */
  putAside(): void {
    this.blocked = null;
    // What was refused alone goes; what was written after it is sent.
    if (this.text.take(this.sequence + 1, 1)) this.text.giveUp(true, 'too-large');
    void this.keep();
    this.sendSoon(0);
    this.tell();
  }

  /** Writes what is owed to this machine now; for when the page is hidden or closed. */
  async keep(): Promise<void> {
    clearTimeout(this.timers.keep);
    delete this.timers.keep;
    await this.keeper.keep();
  }

  async close(): Promise<void> {
    this.closed = true;
    this.carets.close();
    this.line.stop();
    for (const timer of Object.values(this.timers)) clearTimeout(timer);
    await this.keep();
  }

  private fresh(): void {
    this.blocked = null;
    this.batchSize.whole();
  }

  private time(): Date {
    return this.setup.now?.() ?? new Date();
  }

  private sendSoon(withinMs: number): void {
    if (this.timers.send !== undefined && withinMs > 0) return;
    clearTimeout(this.timers.send);
    this.timers.send = setTimeout(() => {
      delete this.timers.send;
      void this.sendNext();
    }, withinMs);
  }

  private get mayTalk(): boolean {
    return this.joined && !this.blocked && !this.closed;
  }

  private async sendNext(): Promise<void> {
    if (!this.mayTalk) return;
    const batch = this.text.take(this.sequence + 1, this.batchSize.most);
    if (!batch) return;
    this.sequence = batch.sequence;
    // The numbered batch is on this machine before it leaves, else a crash could number other words the same.
    await this.keep();
    if (this.mayTalk && this.text.sent?.sequence === batch.sequence) this.sendBatch();
    this.tell();
  }

  private sendBatch(): void {
    const { sent } = this.text;
    if (sent) this.line.send({ t: 'steps', sequence: sent.sequence, version: sent.version, steps: sent.steps });
  }

  private open(): void {
    this.connection += 1;
    this.openedFrom = this.text.version;
    this.line.send({ t: 'open', clientId: this.setup.clientId, version: this.askWhole ? null : this.openedFrom });
  }

  private hear(frame: FromServer): void {
    const { connection } = this;
    switch (frame.t) {
      case 'opened':
      case 'steps':
      case 'refused':
        this.setup.gate.pass(() => connection === this.connection && this.hearText(frame));
        return;
      case 'people':
        this.here.come(frame.people);
        this.carets.show();
        break;
      case 'caret':
        this.here.told(frame);
        this.carets.show();
        return;
      case 'rights':
        this.rights(frame.mayWrite, frame.reason);
        break;
      case 'news':
        this.setup.onNews(frame.kind);
        return;
      case 'closing':
        this.closing(frame.reason);
        break;
      case 'pong':
        return;
    }
    this.tell();
  }

  private hearText(frame: Opened | Refused | Extract<FromServer, { t: 'steps' }>): void {
    if (this.closed) return;
    if (frame.t === 'opened') this.opened(frame);
    else if (frame.t === 'steps') this.receive(frame.version, frame.batches);
    else this.refused(frame);
    this.carets.show();
    this.tell();
    this.settleFlushes();
  }

  private opened(frame: Opened): void {
    this.line.welcomed();
    this.here.meet(frame.you.peer, frame.people);
    this.rights(frame.mayWrite, frame.reason);
    this.catchingUpTo = frame.version;
    this.askWhole = false;
    if (frame.document) {
      const sentIsIn = frame.lastSequence >= (this.text.sent?.sequence ?? Number.POSITIVE_INFINITY);
      if (!this.text.startOver(frame.document, frame.version, sentIsIn)) return this.stop({ is: 'stale' });
    }
    this.receive(frame.document ? frame.version : this.openedFrom, frame.batches ?? []);
  }

  private receive(version: number, batches: TakenBatch[]): void {
    const hadSent = this.text.sent !== null;
    const received = this.text.receive(version, batches);
    for (const batch of batches) if (batch.steps.length > 0) this.here.hasWritten(batch.personId);
    if (received === 'astray') return this.goneAstray();
    if (received === 'gap') return this.line.drop();
    if (hadSent && this.text.sent === null) this.confirmed();
    if (this.catchingUpTo !== null && this.text.version >= this.catchingUpTo) this.caughtUp();
    if (batches.length > 0) this.astray = 0;
  }

  private confirmed(): void {
    this.savedAt = this.time().toISOString();
    this.refusals = 0;
    this.batchSize.larger();
    void this.keep();
    this.sendSoon(this.flushes.wanted ? 0 : SEND_WITHIN_MS);
    this.carets.tell();
  }

  /** Everything that was said while the line was down has been heard. */
  private caughtUp(): void {
    this.catchingUpTo = null;
    this.joined = true;
    // Sent once more, word for word: the server answers a batch it has already with what became of it.
    this.sendBatch();
    this.sendSoon(0);
    this.carets.tell();
  }

  /** This text and the server's have come apart: the whole is asked for, and own words go on top of it. */
  private goneAstray(): void {
    this.astray += 1;
    if (this.astray > 2) return this.stop({ is: 'stale' });
    this.askWhole = true;
    this.line.drop();
  }

  private refused(frame: Refused): void {
    if (this.text.sent?.sequence !== frame.sequence) return;
    switch (frame.code) {
      case 'version-ahead':
        this.goneAstray();
        return;
      case 'cannot-place':
        this.refusals += 1;
        if (this.refusals < MOST_REFUSALS) this.text.refused();
        else this.inParts(() => this.text.giveUp(true));
        break;
      case 'too-fast':
        this.text.refused();
        void this.keep();
        this.sendSoon(TOO_FAST_PAUSE_MS);
        return;
      case 'not-yours-now':
        this.text.giveUp(false, 'not-accepted');
        break;
      case 'bad-steps':
        this.inParts(() => this.text.giveUp(true, 'not-accepted'));
        break;
      case 'too-large':
        this.inParts(() => this.text.giveUp(true, 'too-large'));
        break;
      default:
        this.inParts(() => {
          // The next change may be the one that makes it fit; until then nothing is sent.
          this.text.refused();
          this.blocked = { is: 'refused', message: frame.message, keptHere: this.keeper.keepsHere };
        });
    }
    void this.keep();
    if (!this.blocked) this.sendSoon(0);
  }

  /** One bad step must not take the others with it: they go in smaller batches until it stands alone. */
  private inParts(alone: () => void): void {
    if (this.batchSize.smaller(this.text.sent?.steps.length ?? 0)) {
      this.text.refused();
      return;
    }
    this.refusals = 0;
    alone();
  }

  private rights(mayWrite: boolean, reason: Reason | null): void {
    this.mayWrite = mayWrite;
    this.reason = reason;
    // Words already typed are sent all the same: the server says what becomes of them.
    this.text.mayWrite(mayWrite);
  }

  private closing(reason: 'stopping' | 'signed-out' | 'gone' | 'too-slow'): void {
    if (reason === 'signed-out') void this.ask();
    else if (reason === 'gone') this.stop({ is: 'gone' });
    else this.line.drop();
  }

  private stop(blocked: Blocked): void {
    this.blocked = blocked;
    this.line.stop();
    void this.keep();
  }

  private down(attempts: number): void {
    this.catchingUpTo = null;
    this.joined = false;
    this.here.leave();
    this.carets.show();
    void this.keep();
    if (!this.closed && (attempts === 1 || attempts % 5 === 0)) void this.ask();
    this.tell();
    this.settleFlushes();
  }

  private async ask(): Promise<void> {
    const standing = await this.setup.standing();
    if (this.closed || this.blocked) return;
    if (standing === 'signed-out') this.stop({ is: 'signed-out', keptHere: this.keeper.keepsHere });
    else if (standing === 'gone') this.stop({ is: 'gone' });
    this.tell();
    this.settleFlushes();
  }

  private settleFlushes(): void {
    if (!this.flushes.wanted) return;
    if (this.blocked || this.line.failing) this.flushes.fail(this.state());
    else if (!this.text.owes && !this.setup.gate.holds) this.flushes.done();
  }

  private state(): SaveState {
    if (this.blocked) return this.blocked;
    if (!this.text.owes) return { is: 'saved', at: this.savedAt };
    return this.line.failing ? { is: 'unsent', keptHere: this.keeper.keepsHere } : { is: 'saving' };
  }

  private tell(): void {
    if (this.closed) return;
    const { nextChangeInMs } = this.here;
    clearTimeout(this.timers.people);
    if (nextChangeInMs !== null) this.timers.people = setTimeout(() => this.tell(), nextChangeInMs + 50);
    this.setup.onView({
      save: this.state(),
      connected: this.joined,
      failing: this.line.failing,
      people: this.here.list(),
      mayWrite: this.mayWrite,
      reason: this.reason,
    });
  }
}
