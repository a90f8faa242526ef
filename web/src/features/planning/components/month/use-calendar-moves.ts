import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { sayTrouble } from '@/ui/say';
import { sayUndo } from '@/ui/say-undo';
import { useProblemText } from '@/ui/use-problem-text';
import type { EventsView, EventView, RosterView, ShiftView, StoryView } from '@api/schemas';
import { changeEvent } from '../../api/change-event';
import { eventQuery } from '../../api/get-event';
import { saveShift } from '../../api/save-shift';
import { plusDays } from '../days';
import { draftOf, requestOf } from '../event-draft';
import type { CalendarItem } from './calendar-item';
import { daysBetween, shiftedEvent } from './shifted-event';

interface Moving { item: CalendarItem; day: string; version?: number }

/** Takes events and duty to another day, at once on the screen; stories go the way the plan has for them. */
export function useCalendarMoves(moveStory?: (story: StoryView, day: string) => void) {
  const { t } = useTranslation(['planning', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const problemText = useProblemText();
  const moving = useMutation({
    mutationFn: async ({ item, day, version }: Moving): Promise<number> => {
      if (item.layer === 'truc') {
        const shift = item.of as ShiftView;
        const seen = version ?? shift.version;
        await saveShift(agency.id, shift.id, { version: seen, day, role: shift.role, startsAt: shift.startsAt, endsAt: shift.endsAt, deskId: shift.deskId ?? undefined, note: shift.note, personIds: shift.people.map((one) => one.personId) });
        return seen + 1;
      }
      const moved = shiftedEvent(item.of as EventView, daysBetween(item.from, day));
      const after = await changeEvent(agency.id, moved.id, { ...requestOf(draftOf(moved, day)), version: version ?? moved.version, scope: 'one' });
      client.setQueryData(eventQuery(agency.id, moved.id).queryKey, after);
      return after.event.version;
    },
    onMutate: ({ item, day }) => {
      const by = daysBetween(item.from, day);
      client.setQueriesData<EventsView>({ queryKey: ['plan', agency.id, 'events'] }, (view) => view && { ...view, items: view.items.map((one) => (one.id === item.id ? shiftedEvent(one, by) : one)) });
      client.setQueriesData<RosterView>({ queryKey: ['plan', agency.id, 'duty-days'] }, (view) => view && { ...view, shifts: view.shifts.map((one) => (one.id === item.id ? { ...one, day } : one)) });
    },
    onSuccess: (version, { item, day }) => {
      const there = { ...item, from: day, to: plusDays(day, daysBetween(item.from, item.to)), of: item.layer === 'truc' ? item.of : shiftedEvent(item.of as EventView, daysBetween(item.from, day)) };
      sayUndo(t('movedItem', { title: item.title, day: format.day(day) }), t('common:undo'), () => moving.mutate({ item: there, day: item.from, version }));
    },
    onError: (error) => sayTrouble(problemText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['plan', agency.id] }),
  });
  return (item: CalendarItem, day: string) => {
    if (!item.movable || item.from === day || moving.isPending) return;
    if (item.layer === 'de-tai') moveStory?.(item.of as StoryView, day);
    else if (item.layer !== 'lich-dang') moving.mutate({ item, day });
  };
}
