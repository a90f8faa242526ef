import type { FlatPageView } from '@api/schemas';
import { expect, test } from 'vitest';
import { spreadsOf } from './spreads';

const pages = (count: number) => Array.from({ length: count }, (_, i) => ({ id: String(i + 1), number: i + 1 }) as FlatPageView);
const numbers = (count: number) => spreadsOf(pages(count)).map((one) => one.pages.map((page) => page.number));

test('the front page lies alone, the others two by two', () => {
  expect(numbers(8)).toEqual([[1], [2, 3], [4, 5], [6, 7], [8]]);
  expect(numbers(5)).toEqual([[1], [2, 3], [4, 5]]);
  expect(numbers(1)).toEqual([[1]]);
  expect(numbers(0)).toEqual([]);
});
