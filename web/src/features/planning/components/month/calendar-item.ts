import type { EventView, Locale, PlannedActView, ShiftView, StoryView } from '@api/schemas';
import { day as dayWords, today } from '@/lib/format/dates';
import { clockOf } from '@/lib/planning/due';
import { hoursOf } from '../event-time';
import { stageOf } from '../group-stories';

export const LAYERS = ['de-tai', 'su-kien', 'truc', 'lich-dang'] as const;
export type Layer = (typeof LAYERS)[number];

/** One thing of the calendar, whatever it is: on some days, perhaps at an hour. */
export interface CalendarItem {
  key: string;
  id: string;
  layer: Layer;
  from: string;
  to: string;
  time: string;
  title: string;
  /** What is said besides, where there is room for it. */
  extra: string;
  state: string;
  movable: boolean;
  of: StoryView | EventView | ShiftView | PlannedActView;
}

export const storyItem = (story: StoryView): CalendarItem => ({
  key: `de-tai:${story.id}`, id: story.id, layer: 'de-tai', from: story.day, to: story.day, time: '', title: story.title,
  extra: [story.sectionName, story.place].filter(Boolean).join(' · '), state: stageOf(story), movable: story.mayChange && story.state !== 'merged', of: story,
});

export const eventItem = (event: EventView, locale: Locale): CalendarItem => ({
  key: `su-kien:${event.id}`, id: event.id, layer: 'su-kien', from: event.fromDay, to: event.toDay,
  time: event.fromDay === event.toDay ? hoursOf(event, locale).slice(0, 5) : '',
  title: event.title, extra: event.place, state: event.state, movable: event.mayChange && event.state !== 'cancelled', of: event,
});

export const shiftItem = (shift: ShiftView, mayDecide: boolean): CalendarItem => ({
  key: `truc:${shift.id}`, id: shift.id, layer: 'truc', from: shift.day, to: shift.day, time: shift.startsAt.slice(0, 5),
  title: shift.people.map((one) => one.name).join(', ') || shift.role,
  extra: [shift.people.length > 0 && shift.role, shift.deskName].filter(Boolean).join(' · '), state: shift.people.some((one) => one.away) ? 'away' : shift.people.length === 0 ? 'nobody' : 'planned', movable: mayDecide, of: shift,
});

/** What waits for its time is moved by those who schedule; an embargo is lifted when it was said to be. */
export const publicationItem = (act: PlannedActView, locale: Locale, mayChange: boolean): CalendarItem => {
  const on = today(new Date(act.at));
  return {
    key: `lich-dang:${act.id}`, id: act.pieceId, layer: 'lich-dang', from: on, to: on, time: clockOf(act.at, locale),
    title: act.title, extra: '', state: `${act.act} ${act.state}`, movable: mayChange && act.state === 'waiting' && act.act !== 'lift-embargo', of: act,
  };
};

const RANK: Record<Layer, number> = { 'su-kien': 0, 'de-tai': 1, truc: 2, 'lich-dang': 3 };

/** What lasts longer stands higher, so that its bar is not broken; then by kind and hour. */
export function inCalendarOrder(items: CalendarItem[]): CalendarItem[] {
  const lasts = (item: CalendarItem) => (item.from === item.to ? 1 : 0);
  return [...items].sort(
    (a, b) => lasts(a) - lasts(b) || (lasts(a) === 0 ? a.from.localeCompare(b.from) || b.to.localeCompare(a.to) : 0) || RANK[a.layer] - RANK[b.layer] || a.time.localeCompare(b.time),
  );
}

export const onDay = (items: CalendarItem[], day: string) => items.filter((item) => item.from <= day && item.to >= day);

/** Everything that is known of it in one line, for the mouse and for those who hear the screen. */
export function wordsOf(item: CalendarItem, kind: string, locale: Locale): string {
  const days = item.from === item.to ? dayWords(item.from, locale) : `${dayWords(item.from, locale)} – ${dayWords(item.to, locale)}`;
  return [kind, item.time, item.title, item.extra, days].filter(Boolean).join(' · ');
}
