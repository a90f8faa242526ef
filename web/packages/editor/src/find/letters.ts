/** How words are compared: with or without capitals, with or without diacritics, inside words or only whole ones. */
export interface FindOptions { caseSensitive: boolean; diacritics: boolean; wholeWords: boolean }

/**
 * A line letter by letter, a letter being a sign with the marks that belong to it, however it is encoded. Letters have
 * two forms: as written, and with the tone where older spelling puts it, for hoà and hòa are one word.
 */
export interface Letters { starts: number[]; asWritten: string[]; olderTone: string[] }

const LETTER = /[^\p{M}]\p{M}*|\p{M}+/gsu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;
const IS_WORD = /[\p{L}\p{N}]/u;

function form(letter: string, { caseSensitive, diacritics }: FindOptions): string {
  let text = /\s/u.test(letter) ? ' ' : letter.normalize('NFC');
  if (!diacritics) text = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  return caseSensitive ? text : text.toLowerCase();
}

/** Only syllables ending in oa, oe or uy are spelled in two ways; after q the u belongs to the consonant. */
function withOlderTone(letters: readonly string[]): string[] {
  const result = [...letters];
  for (let index = 0; index + 1 < letters.length; index += 1) {
    const [first = '', second = ''] = [letters[index], letters[index + 1]];
    const ends = !IS_WORD.test(letters[index + 2] ?? '');
    const tone = TONES.exec(second.normalize('NFD'))?.[0];
    if (!ends || tone === undefined || TONES.test(first.normalize('NFD'))) continue;
    const bare = second.normalize('NFD').replace(TONES, '').normalize('NFC');
    const pair = (first + bare).toLowerCase();
    const afterQ = (letters[index - 1] ?? '').toLowerCase() === 'q';
    if (pair === 'oa' || pair === 'oe' || (pair === 'uy' && !afterQ)) {
      result[index] = (first + tone).normalize('NFC');
      result[index + 1] = bare;
    }
  }
  return result;
}

export function lettersOf(text: string, options: FindOptions): Letters {
  const starts: number[] = [];
  const asWritten: string[] = [];
  for (const match of text.matchAll(LETTER)) {
    starts.push(match.index);
    asWritten.push(form(match[0], options));
  }
  starts.push(text.length);
  return { starts, asWritten, olderTone: options.diacritics ? withOlderTone(asWritten) : asWritten };
}

const standsAt = (line: readonly string[], sought: readonly string[], at: number) => sought.every((letter, index) => line[at + index] === letter);

/** Where the sought words stand in a line, from left to right and never overlapping. */
export function placesIn(line: Letters, sought: Letters, { wholeWords }: FindOptions): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  const size = sought.asWritten.length;
  for (let at = 0; size > 0 && at + size <= line.asWritten.length; at += 1) {
    if (!standsAt(line.asWritten, sought.asWritten, at) && !standsAt(line.olderTone, sought.olderTone, at)) continue;
    const inside = IS_WORD.test(line.asWritten[at - 1] ?? '') || IS_WORD.test(line.asWritten[at + size] ?? '');
    if (wholeWords && inside) continue;
    places.push({ from: line.starts[at] ?? 0, to: line.starts[at + size] ?? 0 });
    at += size - 1;
  }
  return places;
}
