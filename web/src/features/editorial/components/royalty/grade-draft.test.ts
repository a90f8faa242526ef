import { describe, expect, it } from 'vitest';
import type { GradeView } from '@api/schemas';
import { draftOfGrade, gradeOf, isHalf } from './grade-draft';

const standing: GradeView = { genre: 'tin', genreName: 'Tin', coefficient: 2, most: 10, byName: 'Lê Thị Trưởng', at: '2026-11-28T00:00:00Z' };

describe('a grade that goes with an approval', () => {
  it('is optional', () => {
    expect(gradeOf(draftOfGrade(null))).toBeUndefined();
    expect(isHalf(draftOfGrade(null))).toBe(false);
  });

  it('is sent whole or not at all', () => {
    expect(isHalf({ genre: 'tin', coefficient: '' })).toBe(true);
    expect(isHalf({ genre: null, coefficient: 3 })).toBe(true);
    expect(gradeOf({ genre: 'tin', coefficient: 3.5 })).toEqual({ genre: 'tin', coefficient: 3.5 });
  });

  it('is not given a second time where it stands already', () => {
    expect(gradeOf(draftOfGrade(standing), standing)).toBeUndefined();
    expect(gradeOf({ genre: 'tin', coefficient: 4 }, standing)).toEqual({ genre: 'tin', coefficient: 4 });
  });
});
