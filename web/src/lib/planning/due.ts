import type { Locale } from '@api/schemas';
import { dateTime, duration, today, whenShort } from '@/lib/format/dates';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SOON_MS = 2 * HOUR_MS;
const COUNTED_MS = 12 * HOUR_MS;

export interface Due { words: string; pressing: 'late' | 'soon' | 'no' }

/** A time until which something is owed, in words: how long it is past, how long is left, or when it is. */
export function due(deadline: string, locale: Locale, now: Date, done = false): Due {
  const left = new Date(deadline).getTime() - now.getTime();
  const sameDay = today(new Date(deadline)) === today(now);
  const clock = sameDay ? clockOf(deadline, locale) : whenShort(deadline, locale, now);
  if (done) return { words: clock, pressing: 'no' };
  if (left < 0) {
    const past = duration(wholeMinutes(-left), locale);
    return { words: locale === 'vi' ? `Quá hạn ${past}` : `${past} overdue`, pressing: 'late' };
  }
  if (left < COUNTED_MS) {
    const rest = duration(wholeMinutes(left), locale);
    return { words: locale === 'vi' ? `${clock}, còn ${rest}` : `${clock}, ${rest} left`, pressing: left < SOON_MS ? 'soon' : 'no' };
  }
  return { words: clock, pressing: 'no' };
}

/** Seconds are no help to anybody who writes, but the last minute is still a minute. */
const wholeMinutes = (ms: number) => Math.max(1, Math.floor(ms / MINUTE_MS)) * 60;

export function clockOf(instant: string, locale: Locale): string {
  return dateTime(instant, locale).slice(-5);
}
