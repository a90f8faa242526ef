import type { FitView } from '@api/schemas';
import { expect, test } from 'vitest';
import { filledShare, fitWords } from './fit-words';

const fit = (over: Partial<FitView>): FitView => ({
  titleLines: 1, sapoLines: 1, bodyLines: 40, captionLines: 0, textRoom: 46, pictureRoom: 0, words: 300, characters: 1400,
  wantedLines: 40, overLines: 0, overWords: 0, verdict: 'fits', ...over,
});

test('says lines and words without a sign', () => {
  expect(fitWords(fit({ verdict: 'over', overLines: 6, overWords: 41 }))).toEqual({ key: 'over', lines: 6, words: 41 });
  expect(fitWords(fit({ verdict: 'under', overLines: -6, overWords: -41 }))).toEqual({ key: 'under', lines: 6, words: 41 });
});

test('fills the bar by the share of the wanted room and no further than one and a half', () => {
  expect(filledShare(fit({ overLines: 10 }))).toBe(125);
  expect(filledShare(fit({ overLines: -20 }))).toBe(50);
  expect(filledShare(fit({ overLines: 4000 }))).toBe(150);
  expect(filledShare(fit({ verdict: 'empty', overLines: -40 }))).toBe(0);
});
