import type { EventView, Locale } from '@api/schemas';
import { clockOf } from '@/lib/planning/due';
import { day as dayWords } from '@/lib/format/dates';

const NEWSROOM = 'Asia/Ho_Chi_Minh';

/** By the newsroom's clock; empty for what goes on all day. */
export function hoursOf(event: EventView, locale: Locale): string {
  if (event.startInstant === null || event.endInstant === null) return '';
  const from = clockOf(event.startInstant, locale);
  const to = clockOf(event.endInstant, locale);
  return from === to ? from : `${from}–${to}`;
}

/** The hour where it happens, when the clock there is another one. */
export function hourThere(event: EventView): string {
  if (event.zone === null || event.zone === NEWSROOM || event.startsAt === null) return '';
  return `${event.startsAt.slice(11, 16)} ${event.zone}`;
}

export function daysOf(event: EventView, locale: Locale): string {
  return event.fromDay === event.toDay ? dayWords(event.fromDay, locale) : `${dayWords(event.fromDay, locale)} – ${dayWords(event.toDay, locale)}`;
}
