import type { Caret } from '@editor/collab/carets';
import type { CaretTold, Peer } from './frames';

/** Somebody counts as writing this long after their last words. */
const WRITES_FOR_MS = 8_000;

export interface PersonHere { personId: string; name: string; colour: number; mayWrite: boolean; writing: boolean; me: boolean; windows: number }

/** Who has the piece open, where they stand in it, and who of them is writing just now. */
export class PeopleHere {
  private peers: Peer[] = [];
  /** `after`: the person has written since, so the caret stands behind what came at its place. */
  private carets = new Map<string, { told: CaretTold; after: boolean }>();
  private wrote = new Map<string, number>();
  private self: string | null = null;

  constructor(private readonly now: () => number) {}

  meet(self: string, peers: Peer[]): void {
    this.self = self;
    this.carets.clear();
    this.come(peers);
  }

  come(peers: Peer[]): void {
    this.peers = peers;
    for (const peer of this.carets.keys()) if (!peers.some((one) => one.peer === peer)) this.carets.delete(peer);
  }

  /** Without a connection nobody is known to be here. */
  leave(): void {
    this.peers = [];
    this.carets.clear();
  }

  told(caret: CaretTold): void {
    if (caret.anchor === null) this.carets.delete(caret.peer);
    else if (caret.peer !== this.self) this.carets.set(caret.peer, { told: caret, after: false });
  }

  hasWritten(personId: string): void {
    this.wrote.set(personId, this.now());
    for (const { peer } of this.peers.filter((one) => one.personId === personId)) {
      const caret = this.carets.get(peer);
      if (caret) caret.after = true;
    }
  }

  /** When somebody stops counting as writing, or null. */
  get nextChangeInMs(): number | null {
    const left = [...this.wrote.values()].map((at) => at + WRITES_FOR_MS - this.now()).filter((one) => one > 0);
    return left.length === 0 ? null : Math.min(...left);
  }

  list(): PersonHere[] {
    const me = this.peers.find(({ peer }) => peer === this.self)?.personId;
    const byPerson = new Map<string, PersonHere>();
    for (const { personId, name, colour, mayWrite } of this.peers) {
      const known = byPerson.get(personId);
      if (known) known.windows += 1;
      else byPerson.set(personId, { personId, name, colour, mayWrite, me: personId === me, windows: 1, writing: this.writes(personId) });
    }
    return [...byPerson.values()].sort((one, other) => Number(one.me) - Number(other.me) || Number(other.writing) - Number(one.writing));
  }

  /** Carets in this window's text; those of a version not heard yet come later. */
  shown(inward: (version: number, position: number, side: 1 | -1) => number | null): Caret[] {
    return [...this.carets.values()].flatMap(({ told: { peer, version, anchor, head }, after }) => {
      const side = after ? 1 : -1;
      const person = this.peers.find((one) => one.peer === peer);
      const [from, to] = [inward(version, anchor ?? -1, side), inward(version, head ?? anchor ?? -1, side)];
      return person && from !== null && to !== null ? [{ peer, name: person.name, colour: person.colour, anchor: from, head: to }] : [];
    });
  }

  private writes(personId: string): boolean {
    return this.now() - (this.wrote.get(personId) ?? Number.NEGATIVE_INFINITY) < WRITES_FOR_MS;
  }
}
