import { describe, expect, it } from 'vitest';
import { laterMoment } from './shifted-event';

describe('a moment some days later', () => {
  it('keeps its time of day, over the end of a month and of a year', () => {
    expect(laterMoment('2026-12-30T01:15:30.120Z', 3)).toBe('2027-01-02T01:15:30.120Z');
    expect(laterMoment('2026-03-01T01:15:00Z', -1)).toBe('2026-02-28T01:15:00.000Z');
  });
});
