/** What a field may hold at most, and what reads well. Both count characters as people see them. */
export interface Limit {
  advised: number;
  /** The server takes no more; null where it sets none. */
  most: number | null;
}

export type Limits = Readonly<Record<string, Limit>>;

/**
 * Advised lengths are those after which search engines, social networks and phones cut; an agency may pass its own.
 * Those of the title and the sapo that are hard stand in the server's rules.
 */
export const USUAL_LIMITS: Limits = {
  kicker: { advised: 50, most: null },
  title: { advised: 70, most: 300 },
  sapo: { advised: 400, most: 3000 },
  'seo-title': { advised: 60, most: null },
  'seo-description': { advised: 160, most: null },
  'social-title': { advised: 70, most: null },
  'social-text': { advised: 280, most: null },
  'app-title': { advised: 60, most: null },
  'print-title': { advised: 50, most: null },
};

/** From this share of a length on its end is in sight. */
const NEAR = 0.85;

export type LimitLevel = 'near' | 'long' | 'near-most' | 'over';

export interface LimitState { level: LimitLevel; length: number; advised: number; most: number | null; left: number; over: number }

const segments = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** "ệ" is one character however it was typed, and so is an emoji of four code points. */
export function lengthOf(text: string): number {
  // Letters of the plain plane are counted quickly; only rare ones need to be looked at together.
  if (!/[\u0300-\u036f\u200d\ufe0f\ud800-\udfff]/.test(text)) return text.length;
  return [...segments.segment(text.normalize('NFC'))].length;
}

/** Null while there is nothing to say. */
export function limitState(length: number, { advised, most }: Limit): LimitState | null {
  const state = (level: LimitLevel, end: number): LimitState => ({
    level, length, advised, most, left: Math.max(0, end - length), over: Math.max(0, length - end),
  });
  if (most !== null && length > most) return state('over', most);
  if (most !== null && length >= most * NEAR) return state('near-most', most);
  if (length > advised) return state('long', advised);
  return length >= advised * NEAR ? state('near', advised) : null;
}
