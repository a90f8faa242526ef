import { describe, expect, it } from 'vitest';
import { weekOf } from '../days';
import { inCalendarOrder, type CalendarItem } from './calendar-item';
import { layoutWeek } from './month-layout';

const item = (key: string, from: string, to = from, fields: Partial<CalendarItem> = {}): CalendarItem => ({
  key, id: key, layer: 'su-kien', from, to, time: '', title: key, extra: '', state: 'planned', movable: true, of: {} as CalendarItem['of'], ...fields,
});
const WEEK = weekOf('2026-11-26'); // 23 to 29 November

describe('a week of the month', () => {
  it('shows what lasts several days as one bar, cut at the ends of the week', () => {
    const { placed } = layoutWeek(WEEK, [item('kỳ họp', '2026-11-20', '2026-11-25'), item('hội chợ', '2026-11-28', '2026-12-02')], 4);
    expect(placed.map(({ item: { key }, column, span, begins, ends }) => [key, column, span, begins, ends])).toEqual([
      ['kỳ họp', 0, 3, false, true],
      ['hội chợ', 5, 2, true, false],
    ]);
  });

  it('gives each its own line on the days they share, and a free line again afterwards', () => {
    const { placed, lines } = layoutWeek(WEEK, [item('a', '2026-11-23', '2026-11-25'), item('b', '2026-11-24'), item('c', '2026-11-26')], 4);
    expect(placed.map((one) => one.line)).toEqual([0, 1, 0]);
    expect(lines).toBe(2);
  });

  it('counts what has no room on each of its days', () => {
    const { placed, hidden } = layoutWeek(WEEK, [item('a', '2026-11-23'), item('b', '2026-11-23'), item('c', '2026-11-23', '2026-11-24')], 2);
    expect(placed).toHaveLength(2);
    expect(hidden).toEqual([1, 1, 0, 0, 0, 0, 0]);
  });

  it('leaves other weeks out', () => {
    expect(layoutWeek(WEEK, [item('a', '2026-11-22'), item('b', '2026-11-30')], 4).placed).toEqual([]);
  });
});

describe('the order of a day', () => {
  it('has the long above, then events, stories, duty and what goes out, by the hour', () => {
    const shuffled = [
      item('đăng', '2026-11-23', undefined, { layer: 'lich-dang', time: '06:00' }),
      item('trực', '2026-11-23', undefined, { layer: 'truc', time: '05:00' }),
      item('đề tài', '2026-11-23', undefined, { layer: 'de-tai' }),
      item('chiều', '2026-11-23', undefined, { time: '14:00' }),
      item('sáng', '2026-11-23', undefined, { time: '08:00' }),
      item('hai ngày', '2026-11-23', '2026-11-24'),
    ];
    expect(inCalendarOrder(shuffled).map((one) => one.key)).toEqual(['hai ngày', 'sáng', 'chiều', 'đề tài', 'trực', 'đăng']);
  });
});
