import { describe, expect, it } from 'vitest';
import { date, dateTime, day, duration, today, whenShort } from './dates';
import { bytes, money, number, percent } from './numbers';

describe('numbers and money', () => {
  it('uses the Vietnamese point and comma', () => {
    expect(number(1234567.8, 'vi')).toBe('1.234.567,8');
    expect(number(1234567.8, 'en')).toBe('1,234,567.8');
    expect(percent(0.427, 'vi')).toBe('42,7%');
  });

  it('writes dong whole, with the sign after the amount', () => {
    expect(money(253_000, 'vi')).toBe('253.000 đ');
    expect(money(253_000.4, 'vi')).toBe('253.000 đ');
    expect(money(253_000, 'en')).toBe('VND 253,000');
  });

  it('names sizes by the unit that keeps them short', () => {
    expect(bytes(5_242_880, 'vi')).toBe('5 MB');
    expect(bytes(1_600, 'vi')).toBe('1,6 KB');
    expect(bytes(12, 'vi')).toBe('12 B');
  });
});

describe('dates', () => {
  it('shows instants by the clock of the newsroom, whatever the machine says', () => {
    expect(dateTime('2026-11-21T12:30:00Z', 'vi')).toBe('21/11/2026 19:30');
    expect(date('2026-11-21T18:30:00Z', 'vi')).toBe('22/11/2026');
    expect(dateTime('2026-11-21T12:30:00Z', 'en')).toBe('21 Nov 2026, 19:30');
  });

  it('never shifts a calendar day', () => {
    expect(day('2026-07-01', 'vi')).toBe('01/07/2026');
    expect(day('2026-07-01', 'en')).toBe('1 Jul 2026');
    expect(today(new Date('2026-11-21T17:00:00Z'))).toBe('2026-11-22');
  });

  it('says minutes while fresh, the clock today, the date after', () => {
    const now = new Date('2026-11-21T12:30:00Z');
    expect(whenShort('2026-11-21T12:29:40Z', 'vi', now)).toBe('vừa xong');
    expect(whenShort('2026-11-21T12:05:00Z', 'vi', now)).toBe('25 phút trước');
    expect(whenShort('2026-11-21T03:05:00Z', 'vi', now)).toBe('10:05');
    expect(whenShort('2026-11-20T03:05:00Z', 'vi', now)).toBe('20/11 10:05');
    expect(whenShort('2025-11-20T03:05:00Z', 'vi', now)).toBe('20/11/2025');
  });

  it('tells durations in words, two units at most', () => {
    expect(duration(5_430, 'vi')).toBe('1 giờ 30 phút');
    expect(duration(86_400, 'en')).toBe('1 day');
    expect(duration(0, 'vi')).toBe('0 giây');
  });
});
