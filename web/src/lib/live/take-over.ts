import type { JSONContent } from '@tiptap/core';
import { randomId } from '@/lib/api/random-id';
import type { DraftStore, SetAside } from '@/lib/saving/kept-drafts';
import type { DocumentNode } from '@api/schemas';
import { textOf } from '@editor/read-document';
import type { KeptWork, WorkStore } from './kept-work';

/** A dead window's work together with its name, which stays taken until it is given back. */
export interface Inherited { work: KeptWork; release: () => void }

export interface TakenOver {
  /** The newest work: the window that opens now goes on with it. */
  newest: Inherited | null;
  /** What other dead windows left; it is sent beside. */
  others: Inherited[];
  /** Words about which nobody has decided yet. */
  undecided: SetAside[];
}

interface Setup {
  works: WorkStore;
  drafts: DraftStore;
  pieceId: string;
  personId: string;
  claim: (clientId: string) => Promise<(() => void) | null>;
  /** Whether this program can show the work; an older one may have had other blocks. */
  fits: (work: KeptWork) => boolean;
}

/** Finds what windows that died left of this person's words for this piece. */
export async function takeOver({ works, drafts, pieceId, personId, claim, fits }: Setup): Promise<TakenOver> {
  const dead: Inherited[] = [];
  for (const work of await works.ofPiece(pieceId, personId)) {
    const release = await claim(work.clientId);
    if (release && fits(work)) {
      dead.push({ work, release });
    } else if (release) {
      await drafts.setAside({ id: randomId(), pieceId, personId, document: work.document as DocumentNode, at: work.keptAt, words: wordsOf(work), undecidedIn: work.clientId });
      await works.drop(work.clientId);
      release();
    }
  }
  await fromOlderPrograms(drafts, pieceId, personId, claim);
  const undecided: SetAside[] = [];
  for (const text of await drafts.setAsideOf(pieceId, personId)) {
    const release = text.undecidedIn ? await claim(text.undecidedIn) : null;
    if (release) {
      undecided.push(text);
      release();
    }
  }
  const [newest, ...others] = dead;
  return { newest: newest ?? null, others, undecided };
}

/** Steps that cannot be done any more still carry what was typed. */
function wordsOf({ own }: KeptWork): { text: string; slices: unknown[] } {
  const slices = (own as { slice?: JSONContent }[]).flatMap(({ slice }) => (slice ? [slice] : []));
  return { slices, text: slices.map(textOf).join('').trim() };
}

/** Whole texts kept by an earlier program have no steps: the person decides what becomes of them. */
async function fromOlderPrograms(drafts: DraftStore, pieceId: string, personId: string, claim: Setup['claim']): Promise<void> {
  for (const draft of await drafts.ofPiece(pieceId, personId)) {
    const release = await claim(draft.clientId);
    if (!release) continue;
    const document = draft.latest ?? draft.attempt?.document;
    if (document) {
      await drafts.setAside({ id: randomId(), pieceId, personId, document, at: draft.keptAt, undecidedIn: draft.clientId });
    }
    await drafts.drop(draft.clientId);
    release();
  }
}
