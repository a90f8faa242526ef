import { describe, expect, it } from 'vitest';
import { repeatOf, ruleOf } from './event-rule';

describe('the repetition of an event', () => {
  it('is written as calendars write it', () => {
    expect(ruleOf('weekly', '2026-11-28')).toBe('FREQ=WEEKLY;BYDAY=SA');
    expect(ruleOf('monthly-weekday', '2026-11-28')).toBe('FREQ=MONTHLY;BYDAY=4SA');
    expect(ruleOf('monthly-weekday', '2026-11-30')).toBe('FREQ=MONTHLY;BYDAY=-1MO');
    expect(ruleOf('once', '2026-11-28')).toBe('');
  });

  it('is known again, and what is none of the usual ones stays as it came', () => {
    expect(repeatOf('FREQ=WEEKLY;BYDAY=SA', '2026-11-28')).toBe('weekly');
    expect(repeatOf('FREQ=WEEKLY;BYDAY=SA', '2026-11-27')).toBe('other');
    expect(repeatOf('FREQ=MONTHLY;BYSETPOS=-1;BYDAY=FR', '2026-11-27')).toBe('other');
    expect(repeatOf(null, '2026-11-27')).toBe('once');
  });
});
