import { describe, expect, it } from 'vitest';
import { actTowards } from './act-towards';

describe('the act that a dropped card means', () => {
  it('is the one that leads to the column', () => {
    expect(actTowards('draft', 'submitted')).toBe('submit');
    expect(actTowards('submitted', 'returned')).toBe('return');
    expect(actTowards('reviewed', 'approved')).toBe('approve');
    expect(actTowards('scheduled', 'approved')).toBe('unschedule');
  });

  it('is none where no single act leads', () => {
    expect(actTowards('approved', 'draft')).toBeNull();
    expect(actTowards('approved', 'scheduled')).toBeNull();
    expect(actTowards('draft', 'draft')).toBeNull();
  });
});
