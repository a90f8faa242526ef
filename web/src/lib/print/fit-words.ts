import type { FitView } from '@api/schemas';

export interface FitWords { key: 'over' | 'under' | 'fits' | 'empty'; lines: number; words: number }

/** What to say of a text in its room: by how much it is too long or too short, without signs. */
export function fitWords(fit: FitView): FitWords {
  return { key: fit.verdict, lines: Math.abs(fit.overLines), words: Math.abs(fit.overWords) };
}

const WHOLE = 100;
/** The bar ends here, however long the text is. */
const MOST_SHARE = 150;

/** How much of the wanted room is filled, in percent of it. */
export function filledShare(fit: FitView): number {
  if (fit.verdict === 'empty' || fit.wantedLines === 0) return 0;
  return Math.min(MOST_SHARE, Math.round(((fit.wantedLines + fit.overLines) / fit.wantedLines) * WHOLE));
}
