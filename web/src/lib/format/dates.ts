import type { Locale } from '@api/schemas';

/** Newsrooms work by the clock on their wall, whatever machine the browser runs on. */
export const ZONE = 'Asia/Ho_Chi_Minh';

type Instant = string | Date;

function parts(instant: Instant): Record<string, string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
}

export function dateTime(instant: Instant, locale: Locale): string {
  if (locale === 'en') {
    return new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(instant),
    );
  }
  const { day, month, year, hour, minute } = parts(instant);
  return `${day}/${month}/${year} ${hour}:${minute}`;
}

export function date(instant: Instant, locale: Locale): string {
  if (locale === 'en') {
    return new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, dateStyle: 'medium' }).format(new Date(instant));
  }
  const { day, month, year } = parts(instant);
  return `${day}/${month}/${year}`;
}

/** A calendar day (`2026-11-21`) has no zone and must not be shifted by one. */
export function day(localDate: string, locale: Locale): string {
  const [year, month, dayOfMonth] = localDate.split('-');
  if (locale === 'vi') return `${dayOfMonth}/${month}/${year}`;
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'medium' }).format(new Date(`${localDate}T00:00:00Z`));
}

export function today(now: Date = new Date()): string {
  const { year, month, day: dayOfMonth } = parts(now);
  return `${year}-${month}-${dayOfMonth}`;
}

/** Minutes and hours while it is fresh, the clock today, the full date after. */
export function whenShort(instant: Instant, locale: Locale, now: Date = new Date()): string {
  const minutes = Math.floor((now.getTime() - new Date(instant).getTime()) / 60_000);
  const vi = locale === 'vi';
  if (minutes >= 0 && minutes < 1) return vi ? 'vừa xong' : 'just now';
  if (minutes >= 0 && minutes < 60) return vi ? `${minutes} phút trước` : `${minutes} min ago`;
  const { day: dayOfMonth, month, hour, minute } = parts(instant);
  if (today(new Date(instant)) === today(now)) return `${hour}:${minute}`;
  if (parts(instant).year === parts(now).year) {
    return vi ? `${dayOfMonth}/${month} ${hour}:${minute}` : dateTime(instant, locale).replace(/ \d{4},/, ',');
  }
  return date(instant, locale);
}

export function duration(seconds: number, locale: Locale): string {
  const units: [number, string, string][] = [
    [86_400, 'ngày', 'day'], [3_600, 'giờ', 'hour'], [60, 'phút', 'minute'], [1, 'giây', 'second'],
  ];
  const whole = Math.max(0, Math.floor(seconds));
  const first = units.findIndex(([size]) => whole >= size);
  if (first < 0) return locale === 'vi' ? '0 giây' : '0 seconds';
  const words: string[] = [];
  let rest = whole;
  for (const [size, vi, en] of units.slice(first, first + 2)) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) words.push(locale === 'vi' ? `${count} ${vi}` : `${count} ${en}${count === 1 ? '' : 's'}`);
  }
  return words.join(' ');
}
