import { describe, expect, it } from 'vitest';
import { evidencePath, measureOf, spanOf, spanText } from './evidence-address';

describe('addresses of evidence', () => {
  it('says of which value, unit and period it is', () => {
    expect(evidencePath('qd-781', '3', 'u1', { first: '2026-10-01', last: '2026-11-30' })).toBe(
      '/dieu-hanh/bang-chung/qd-781~3/u1/2026-10-01~2026-11-30',
    );
    expect(measureOf('qd-781~3')).toEqual({ programme: 'qd-781', indicator: '3' });
    expect(measureOf('qd-781:3')).toEqual({ programme: 'qd-781', indicator: '3' });
  });

  it('reads only spans of days', () => {
    const span = { first: '2027-12-01', last: '2028-02-29' };
    expect(spanOf(spanText(span))).toEqual(span);
    expect(spanOf('2027-12-01..2028-02-29')).toEqual(span);
    expect(spanOf('Q1')).toBeUndefined();
    expect(spanOf(undefined)).toBeUndefined();
  });
});
