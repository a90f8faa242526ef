import { randomId } from '@/lib/api/random-id';
import type { DraftStore, KeptDraft } from './kept-drafts';

/**
 * Finds the unconfirmed words of tabs that died. The newest go on under their own client id, so that an
 * unanswered save is repeated, not made twice; older ones are put aside where the person finds them.
 */
export async function takeOver(
  store: DraftStore,
  pieceId: string,
  personId: string,
  isAlive: (clientId: string) => Promise<boolean>,
): Promise<KeptDraft | undefined> {
  const dead: KeptDraft[] = [];
  for (const draft of await store.ofPiece(pieceId, personId)) {
    if (!(await isAlive(draft.clientId))) dead.push(draft);
  }
  const [newest, ...older] = dead;
  for (const draft of older) {
    const document = draft.latest ?? draft.attempt?.document;
    if (document) await store.setAside({ id: randomId(), pieceId, personId, document, at: draft.keptAt });
    await store.drop(draft.clientId);
  }
  return newest;
}
