import type { Locale } from '@api/schemas';

export type PlanMode = 'ngay' | 'tuan' | 'thang';

const DAYS_OF_A_WEEK = 7;
const WEEKS_OF_A_MONTH_GRID = 6;

/** Calendar days are reckoned in UTC, where every day has 24 hours, and never shown as instants. */
const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date) => date.toISOString().slice(0, 10);

export function plusDays(day: string, days: number): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

export function mondayOf(day: string): string {
  return plusDays(day, -((dateOf(day).getUTCDay() + 6) % DAYS_OF_A_WEEK));
}

export function daysFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => plusDays(first, index));
}

export const weekOf = (day: string): string[] => daysFrom(mondayOf(day), DAYS_OF_A_WEEK);

/** Six weeks, so that the grid keeps its height from month to month. */
export const monthGridOf = (day: string): string[] =>
  daysFrom(mondayOf(`${day.slice(0, 7)}-01`), DAYS_OF_A_WEEK * WEEKS_OF_A_MONTH_GRID);

export function rangeOf(mode: PlanMode, day: string): { from: string; to: string } {
  if (mode === 'ngay') return { from: day, to: day };
  const days = mode === 'tuan' ? weekOf(day) : monthGridOf(day);
  return { from: days[0] ?? day, to: days.at(-1) ?? day };
}

/** One day, week or month on or back; the 31st becomes the last day of a shorter month. */
export function step(mode: PlanMode, day: string, by: 1 | -1): string {
  if (mode === 'ngay') return plusDays(day, by);
  if (mode === 'tuan') return plusDays(day, by * DAYS_OF_A_WEEK);
  const date = dateOf(day);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, Math.min(date.getUTCDate(), last))));
}

const VI_WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'];
const VI_SHORT = ['CN', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

export function weekday(day: string, locale: Locale, short = false): string {
  const at = dateOf(day).getUTCDay();
  if (locale === 'vi') return (short ? VI_SHORT : VI_WEEKDAYS)[at] ?? '';
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: short ? 'short' : 'long' }).format(dateOf(day));
}

/** Day and month; the year stands in the heading. */
export function dayMonth(day: string, locale: Locale): string {
  if (locale === 'vi') return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(dateOf(day));
}

export function headingOf(mode: PlanMode, day: string, locale: Locale): string {
  const year = day.slice(0, 4);
  if (mode === 'ngay') return `${weekday(day, locale)}, ${dayMonth(day, locale)}${locale === 'vi' ? '/' : ' '}${year}`;
  if (mode === 'thang') {
    if (locale === 'vi') return `Tháng ${Number(day.slice(5, 7))}/${year}`;
    return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(dateOf(day));
  }
  const { from, to } = rangeOf('tuan', day);
  return `${dayMonth(from, locale)} – ${dayMonth(to, locale)}${locale === 'vi' ? '/' : ' '}${to.slice(0, 4)}`;
}
