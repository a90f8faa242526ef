import { randomId } from '@/lib/api/random-id';

export interface NamedPerson { personId: string; name: string }

/** Words of a comment that have not been sent; they outlive a lost connection and a reload. */
export interface KeptWords {
  text: string;
  people: NamedPerson[];
  /** Stays the same while the words do, so that words whose answer was lost are not said twice. */
  requestId: string;
  /** For a new comment: the passage it is about. */
  quote?: string;
  near?: number;
}

const PREFIX = 'hoitu-comment:';

export const keptUnder = (personId: string, pieceId: string, place: string) => `${PREFIX}${personId}:${pieceId}:${place}`;

export function keptWords(key: string): KeptWords | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<KeptWords> | null;
    if (typeof kept?.text !== 'string' || kept.text === '') return null;
    return { ...kept, text: kept.text, people: kept.people ?? [], requestId: kept.requestId ?? randomId() };
  } catch {
    return null;
  }
}

/** A browser that keeps nothing still sends: the words then live only in this window. */
export function keepWords(key: string, words: KeptWords | null): void {
  try {
    if (words === null || words.text.trim() === '') localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(words));
  } catch {
    /* storage is full or forbidden */
  }
}
