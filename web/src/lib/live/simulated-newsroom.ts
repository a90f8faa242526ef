import { Authority } from '@editor/collab/simulated/authority';
import type { Node } from '@tiptap/pm/model';
import type { FromServer, Peer, TakenBatch, ToServer } from './frames';
import type { Socket } from './live-line';

interface Line { socket: Connection; clientId: string; person: Person; heard: number; version: number }

export interface Person { personId: string; name: string }

/** The end of a connection that the browser would hold. */
class Connection implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;

  constructor(private readonly newsroom: SimulatedNewsroom, private readonly person: Person) {
    setTimeout(() => {
      if (newsroom.reachable) this.onopen?.();
      else this.onclose?.();
    }, 20);
  }

  send(text: string): void {
    const frame = JSON.parse(text) as ToServer;
    this.newsroom.sent.push(frame);
    setTimeout(() => this.newsroom.hear(this, this.person, frame), 5);
  }

  tell(frame: FromServer): void {
    const data = JSON.stringify(frame);
    setTimeout(() => this.onmessage?.({ data }), 5);
  }

  close(): void {
    this.newsroom.leave(this);
  }
}

/** A server in memory that speaks as the real one does: opening, answering, refusing, falling silent. */
export class SimulatedNewsroom {
  readonly authority: Authority;
  readonly sent: ToServer[] = [];
  reachable = true;
  standing: 'fine' | 'signed-out' | 'gone' | 'unreachable' = 'fine';
  mayWrite = true;
  refuseWith: { code: string; message: string } | null = null;
  /** The code under which a batch with these steps is refused; null takes it. */
  refuses: (steps: readonly unknown[]) => string | null = () => null;
  /** Takes batches but says nothing to their author any more, as when the network dies under an answer. */
  loseAnswers = false;
  oldestKnown = 0;
  private lines: Line[] = [];

  constructor(document: Node) {
    this.authority = new Authority(document);
  }

  connect = (person: Person) => (): Socket => new Connection(this, person);

  get batchesSent(): Extract<ToServer, { t: 'steps' }>[] {
    return this.sent.filter((frame) => frame.t === 'steps');
  }

  hear(socket: Connection, person: Person, frame: ToServer): void {
    if (!this.reachable) return;
    if (frame.t === 'open') this.open(socket, person, frame);
    else if (frame.t === 'steps') this.steps(socket, frame);
    else if (frame.t === 'ping') socket.tell({ t: 'pong' });
    else for (const other of this.lines) if (other.socket !== socket) other.socket.tell({ ...frame, peer: this.peerOf(socket) } as FromServer);
  }

  leave(socket: Connection): void {
    this.lines = this.lines.filter((line) => line.socket !== socket);
    for (const { socket: left } of this.lines) left.tell({ t: 'people', people: this.people() });
  }

  /** Every connection breaks; new ones are answered only when `reachable`. */
  cut(reachable: boolean): void {
    this.reachable = reachable;
    for (const { socket } of this.lines.splice(0)) socket.onclose?.();
  }

  tellAll(frame: FromServer): void {
    for (const { socket } of this.lines) socket.tell(frame);
  }

  private open(socket: Connection, person: Person, { clientId, version }: Extract<ToServer, { t: 'open' }>): void {
    const now = this.authority.version;
    const known = version !== null && version >= this.oldestKnown && version <= now;
    this.lines.push({ socket, clientId, person, heard: this.authority.batches.length, version: now });
    const lastSequence = Math.max(0, ...this.authority.batches.filter(({ batch }) => batch.clientId === clientId).map(({ batch }) => batch.sequence));
    const missed = known ? this.authority.since(version) : [];
    // As the server does with a long absence: the first part comes at once, the rest follows.
    const [first, rest] = [missed.slice(0, 2), missed.slice(2)];
    const reached = known && rest[0] ? rest[0].version : now;
    socket.tell({
      t: 'opened', version: reached, document: known ? null : this.authority.document.toJSON(), batches: known ? first.map((one) => this.taken(one.batch)) : null,
      lastSequence, you: { peer: this.peerOf(socket), colour: 1, ...person }, mayWrite: this.mayWrite, reason: null, people: this.people(),
    } as FromServer);
    for (const one of rest) socket.tell({ t: 'steps', version: one.version, batches: [this.taken(one.batch)] });
    for (const { socket: other } of this.lines) if (other !== socket) other.tell({ t: 'people', people: this.people() });
  }

  private steps(socket: Connection, { sequence, version, steps }: Extract<ToServer, { t: 'steps' }>): void {
    const line = this.lines.find((one) => one.socket === socket);
    if (!line) return;
    const before = this.authority.batches.length;
    const code = this.refuses(steps);
    const refusal = this.refuseWith ?? (code ? { code, message: code } : null);
    const answer = refusal ? { accepted: false, ...refusal } : this.authority.accept(line.clientId, sequence, version, steps);
    if (!answer.accepted) {
      socket.tell({ t: 'refused', sequence, code: answer.code ?? '', message: refusal?.message ?? '', version: this.authority.version });
      return;
    }
    const fresh = this.authority.batches.slice(before);
    for (const { socket: other } of this.lines) {
      if (other === socket && this.loseAnswers) continue;
      for (const { version: at, batch } of fresh) other.tell({ t: 'steps', version: at, batches: [this.taken(batch)] });
    }
    const known = this.authority.batches.find(({ batch }) => batch.clientId === line.clientId && batch.sequence === sequence);
    if (fresh.length === 0 && known) socket.tell({ t: 'steps', version: known.version, batches: [this.taken(known.batch)] });
  }

  private peerOf(socket: Connection): string {
    return `peer-${this.lines.find((line) => line.socket === socket)?.clientId ?? ''}`;
  }

  private people(): Peer[] {
    return this.lines.map(({ clientId, person }, colour) => ({ peer: `peer-${clientId}`, colour, mayWrite: this.mayWrite, ...person }));
  }

  private taken(batch: { clientId: string; sequence: number; steps: readonly unknown[] }): TakenBatch {
    const person = this.lines.find((line) => line.clientId === batch.clientId)?.person;
    return { clientId: batch.clientId, sequence: batch.sequence, steps: [...batch.steps], personId: person?.personId ?? 'x', name: person?.name ?? '', at: '' };
  }
}
