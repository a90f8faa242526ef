import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { sayTrouble } from '@/ui/say';
import { sayUndo } from '@/ui/say-undo';
import { useProblemText } from '@/ui/use-problem-text';
import type { EventsView, EventView, PlannedActsView, PlannedActView, RosterView, ShiftView, StoryView } from '@api/schemas';
import { changeEvent } from '../../api/change-event';
import { eventQuery } from '../../api/get-event';
import { movePublication } from '../../api/move-publication';
import { saveShift } from '../../api/save-shift';
import { plusDays } from '../days';
import { draftOf, requestOf } from '../event-draft';
import type { CalendarItem } from './calendar-item';
import { daysBetween, laterMoment, shiftedEvent } from './shifted-event';

interface Moving { item: CalendarItem; day: string; version?: number }

/** What a calendar shows, some days later. */
function shifted(item: CalendarItem, days: number): CalendarItem['of'] {
  if (item.layer === 'su-kien') return shiftedEvent(item.of as EventView, days);
  if (item.layer !== 'lich-dang') return item.of;
  const act = item.of as PlannedActView;
  return { ...act, at: laterMoment(act.at, days) };
}

/** Takes events, duty and what goes out to another day, at once on the screen; stories go the way the plan has for them. */
export function useCalendarMoves(moveStory?: (story: StoryView, day: string) => void) {
  const { t } = useTranslation(['planning', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const problemText = useProblemText();
  const move: Partial<Record<CalendarItem['layer'], (moving: Moving) => Promise<number>>> = {
    truc: async ({ item, day, version }) => {
      const shift = item.of as ShiftView;
      const seen = version ?? shift.version;
      await saveShift(agency.id, shift.id, { version: seen, day, role: shift.role, startsAt: shift.startsAt, endsAt: shift.endsAt, deskId: shift.deskId ?? undefined, note: shift.note, personIds: shift.people.map((one) => one.personId) });
      return seen + 1;
    },
    'lich-dang': async ({ item, day, version }) => {
      const act = item.of as PlannedActView;
      const seen = version ?? act.version;
      await movePublication(agency.id, act, seen, laterMoment(act.at, daysBetween(item.from, day)));
      return seen + 1;
    },
    'su-kien': async ({ item, day, version }) => {
      const moved = shiftedEvent(item.of as EventView, daysBetween(item.from, day));
      const after = await changeEvent(agency.id, moved.id, { ...requestOf(draftOf(moved, day)), version: version ?? moved.version, scope: 'one' });
      client.setQueryData(eventQuery(agency.id, moved.id).queryKey, after);
      return after.event.version;
    },
  };
  // One after the other: whoever presses on while the first move is on its way moves from where the screen shows it.
  const mutationKey = ['calendar-move', agency.id];
  const moving = useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    mutationFn: async (wish: Moving): Promise<number> => (await move[wish.item.layer]?.(wish)) ?? 0,
    onMutate: async ({ item, day }) => {
      // What was asked before this move and is answered after it would set the screen back to before it.
      const shown = [['plan', agency.id, 'events'], ['plan', agency.id, 'duty-days'], ['planned-acts', agency.id, 'calendar']];
      await Promise.all(shown.map((queryKey) => client.cancelQueries({ queryKey })));
      const by = daysBetween(item.from, day);
      const id = item.of.id;
      client.setQueriesData<EventsView>({ queryKey: ['plan', agency.id, 'events'] }, (view) => view && { ...view, items: view.items.map((one) => (one.id === id ? { ...shiftedEvent(one, by), version: one.version + 1 } : one)) });
      client.setQueriesData<RosterView>({ queryKey: ['plan', agency.id, 'duty-days'] }, (view) => view && { ...view, shifts: view.shifts.map((one) => (one.id === id ? { ...one, day, version: one.version + 1 } : one)) });
      client.setQueriesData<PlannedActsView>({ queryKey: ['planned-acts', agency.id, 'calendar'] }, (view) => view && { ...view, items: view.items.map((one) => (one.id === id ? { ...one, at: laterMoment(one.at, by), version: one.version + 1 } : one)) });
    },
    onSuccess: (version, { item, day }) => {
      const there = { ...item, from: day, to: plusDays(day, daysBetween(item.from, item.to)), of: shifted(item, daysBetween(item.from, day)) };
      sayUndo(t('movedItem', { title: item.title === '' ? t('untitledPiece') : item.title, day: [item.layer === 'lich-dang' && item.time, format.day(day)].filter(Boolean).join(' ') }), t('common:undo'), () => moving.mutate({ item: there, day: item.from, version }), item.key);
    },
    onError: (error) => sayTrouble(problemText(error)),
    onSettled: () => {
      if (client.isMutating({ mutationKey }) > 1) return; // what comes next is not on the server yet
      for (const kind of ['plan', 'planned-acts', 'pieces', 'piece', 'my-day']) void client.invalidateQueries({ queryKey: [kind, agency.id] });
    },
  });
  return (item: CalendarItem, day: string) => {
    if (!item.movable || item.from === day ) return;
    if (item.layer === 'de-tai') moveStory?.(item.of as StoryView, day);
    else moving.mutate({ item, day });
  };
}
