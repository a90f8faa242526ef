/** A picture within pasted HTML may be so large; the same limit holds for pictures fetched from elsewhere. */
export const MOST_PASTED_PICTURE_BYTES = 20 * 1024 * 1024;
export const MOST_PASTED_PICTURE_MEGABYTES = MOST_PASTED_PICTURE_BYTES / 1024 / 1024;

/** Why pictures of a paste did not come along. */
export interface RefusedPictures { tooLarge: number; elsewhere: number }

export interface PastedPictures { files: File[]; refused: RefusedPictures; html: string }

const WITHIN = /^data:(image\/[a-z0-9.+-]+);base64,/i;
const BYTES_IN_FOUR = 3;
/** Counting pixels of a page that only measure its readers would be no help to anybody. */
const MEASURING = /\b(?:width|height)\s*=\s*["']?[01](?:px)?["'\s>]/i;

const bytesIn = (base64: string) => Math.floor((base64.length * BYTES_IN_FOUR) / 4);

function fileOf(type: string, base64: string, number: number): File | null {
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0));
    return new File([bytes], `anh-dan-${number}.${type.slice('image/'.length).replace('jpeg', 'jpg').replace(/\W.*$/, '')}`, { type });
  } catch {
    return null; // not what it says it is
  }
}

interface PictureTag { tag: string; source: string }

const TAG = /<img\b/gi;
const SOURCE = /\bsrc\s*=\s*(["'])/i;
/** The address stands at the beginning of a tag; what follows may be twenty million letters. */
const HEAD_CHARACTERS = 2_000;

/** Without an expression over the whole, which takes seconds over the bytes of one large picture. */
export function splitPictures(html: string): { html: string; tags: PictureTag[] } {
  const tags: PictureTag[] = [];
  let words = '';
  let at = 0;
  for (const found of html.matchAll(TAG)) {
    if (found.index < at) continue; // within the tag before
    const source = SOURCE.exec(html.slice(found.index, found.index + HEAD_CHARACTERS));
    const begin = source ? found.index + source.index + source[0].length : -1;
    const finish = source ? html.indexOf(source[1] ?? '"', begin) : -1;
    const end = html.indexOf('>', finish < 0 ? found.index : finish);
    if (end < 0) break;
    tags.push({
      tag: html.slice(found.index, Math.min(end + 1, found.index + HEAD_CHARACTERS)) + html.slice(Math.max(finish, found.index), end + 1),
      source: finish < 0 ? '' : html.slice(begin, finish),
    });
    words += html.slice(at, found.index);
    at = end + 1;
  }
  return { html: words + html.slice(at), tags };
}

/**
 * Takes the pictures out of pasted HTML: those that came with their bytes go the way of every upload, those that only
 * lie elsewhere (another page, a folder of Word's) are counted, because a browser must not fetch them.
 */
export function takePictures(html: string): PastedPictures {
  const files: File[] = [];
  const refused: RefusedPictures = { tooLarge: 0, elsewhere: 0 };
  const { html: words, tags } = splitPictures(html);
  for (const { tag, source } of tags) {
    const within = WITHIN.exec(source.slice(0, HEAD_CHARACTERS));
    if (!within) {
      if (!MEASURING.test(tag)) refused.elsewhere += 1;
      continue;
    }
    const base64 = source.slice(within[0].length);
    const file = bytesIn(base64) > MOST_PASTED_PICTURE_BYTES ? null : fileOf((within[1] ?? '').toLowerCase(), base64, files.length + 1);
    if (file) files.push(file);
    else if (bytesIn(base64) > MOST_PASTED_PICTURE_BYTES) refused.tooLarge += 1;
    else refused.elsewhere += 1;
  }
  return { files, refused, html: words };
}
