import type { EventRequest, EventView } from '@api/schemas';
import { readClock } from './clock';
import { repeatOf, ruleOf, type Repeat } from './event-rule';

export const NEWSROOM_ZONE = 'Asia/Ho_Chi_Minh';
export const ZONES = [NEWSROOM_ZONE, 'UTC', 'Asia/Tokyo', 'Asia/Seoul', 'Asia/Shanghai', 'Asia/Singapore', 'Europe/London', 'Europe/Paris', 'Europe/Moscow', 'America/New_York', 'America/Los_Angeles', 'Australia/Sydney'];

export interface EventDraft {
  title: string; details: string; place: string; contact: string; link: string;
  allDay: boolean; firstDay: string; lastDay: string; from: string; to: string; zone: string;
  repeat: Repeat; rule: string; until: string | null;
}

export function draftOf(event: EventView | undefined, day: string): EventDraft {
  const first = event?.firstDay ?? event?.startsAt?.slice(0, 10) ?? day;
  return {
    title: event?.title ?? '',
    details: event?.details ?? '',
    place: event?.place ?? '',
    contact: event?.contact ?? '',
    link: event?.link ?? '',
    allDay: event !== undefined && event.firstDay !== null,
    firstDay: first,
    lastDay: event?.lastDay ?? event?.endsAt?.slice(0, 10) ?? first,
    from: event?.startsAt?.slice(11, 16) ?? '08:00',
    to: event?.endsAt?.slice(11, 16) ?? '10:00',
    zone: event?.zone ?? NEWSROOM_ZONE,
    repeat: repeatOf(event?.rule ?? null, first),
    rule: event?.rule ?? '',
    until: event?.ruleUntil ?? null,
  };
}

/** When it is, as the server takes it: days, or hours by the clock of the place. */
export function timesOf(draft: EventDraft) {
  if (draft.allDay) return { firstDay: draft.firstDay, lastDay: draft.lastDay };
  const clock = (typed: string) => `${readClock(typed) ?? typed}:00`;
  return { startsAt: `${draft.firstDay}T${clock(draft.from)}`, endsAt: `${draft.lastDay}T${clock(draft.to)}`, zone: draft.zone };
}

export function requestOf(draft: EventDraft): EventRequest {
  const rule = draft.repeat === 'other' ? draft.rule : ruleOf(draft.repeat, draft.firstDay);
  return {
    title: draft.title, details: draft.details, place: draft.place, contact: draft.contact, link: draft.link,
    ...timesOf(draft), rule, until: rule === '' ? undefined : (draft.until ?? undefined),
  };
}
