import { describe, expect, it } from 'vitest';
import type { ShiftView } from '@api/schemas';
import { clashesOf, clashKey } from './duty-clash';

const shift = (id: string, day: string, startsAt: string, endsAt: string, ...people: string[]) =>
  ({ id, day, startsAt, endsAt, people: people.map((personId) => ({ personId, name: personId, away: false })) }) as unknown as ShiftView;

describe('a person on duty in two places at once', () => {
  it('is found in both, also over midnight', () => {
    const found = clashesOf([
      shift('night', '2026-12-01', '22:00:00', '06:00:00', 'mai', 'vinh'),
      shift('early', '2026-12-02', '05:00:00', '09:00:00', 'mai'),
      shift('later', '2026-12-02', '09:00:00', '12:00:00', 'mai'),
    ]);
    expect([...found].sort()).toEqual([clashKey('early', 'mai'), clashKey('night', 'mai')]);
  });

  it('is not who goes from one to the next', () => {
    expect(clashesOf([shift('a', '2026-12-01', '06:00:00', '14:00:00', 'mai'), shift('b', '2026-12-01', '14:00:00', '22:00:00', 'mai')]).size).toBe(0);
  });
});
