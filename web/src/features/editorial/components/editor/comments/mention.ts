import type { NamedPerson } from './kept-words';

const MOST_NAME_CHARACTERS = 40;

export interface Asked { start: number; query: string }

/** The name being typed after an @ in front of the caret, if any. */
export function askedFor(text: string, caret: number): Asked | null {
  const start = text.lastIndexOf('@', caret - 1);
  if (start < 0 || caret <= start || (start > 0 && /[\p{L}\p{N}]/u.test(text.charAt(start - 1)))) return null;
  const query = text.slice(start + 1, caret);
  const isName = query.length <= MOST_NAME_CHARACTERS && !/[\n@]/.test(query) && !query.startsWith(' ') && !query.endsWith('  ');
  return isName ? { start, query } : null;
}

export function putName(text: string, { start, query }: Asked, name: string): { text: string; caret: number } {
  const before = `${text.slice(0, start)}@${name} `;
  return { text: before + text.slice(start + 1 + query.length).replace(/^ /, ''), caret: before.length };
}

/** Whoever was picked and whose name still stands in the words. */
export function stillNamed(text: string, people: readonly NamedPerson[]): NamedPerson[] {
  const named = people.filter(({ name }) => text.includes(`@${name}`));
  return named.filter(({ personId }, index) => named.findIndex((one) => one.personId === personId) === index);
}

/** The words in pieces, names told apart, longest names first so that none is cut short. */
export function withNames(text: string, people: readonly NamedPerson[]): { text: string; named: boolean }[] {
  const names = people.map(({ name }) => `@${name}`).sort((one, other) => other.length - one.length);
  if (names.length === 0) return [{ text, named: false }];
  const pattern = new RegExp(`(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'g');
  return text.split(pattern).filter((part) => part !== '').map((part) => ({ text: part, named: names.includes(part) }));
}
