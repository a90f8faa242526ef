import type { EventView } from '@api/schemas';
import { plusDays } from '../days';

const DAY_MS = 86_400_000;

export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

const later = (local: string | null, days: number) => local && plusDays(local.slice(0, 10), days) + local.slice(10);
const on = (day: string | null, days: number) => day && plusDays(day, days);

/** The same time of day some days later: in the newsroom's country every day has 24 hours. */
export const laterMoment = (at: string, days: number) => new Date(Date.parse(at) + days * DAY_MS).toISOString();

/** The same event some days later: whole days stay days, hours stay hours by the clock of the place. */
export function shiftedEvent(event: EventView, days: number): EventView {
  return {
    ...event,
    firstDay: on(event.firstDay, days), lastDay: on(event.lastDay, days), startsAt: later(event.startsAt, days), endsAt: later(event.endsAt, days),
    fromDay: plusDays(event.fromDay, days), toDay: plusDays(event.toDay, days),
  };
}
