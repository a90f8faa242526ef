import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { folded } from '@/ui/folded';
import type { StoryView } from '@api/schemas';
import { dutyDaysQuery } from '../../api/get-duty-days';
import { eventsQuery } from '../../api/get-events';
import type { PlanFilter, PlanRange } from '../../api/get-plan';
import { publicationsQuery } from '../../api/get-publications';
import { inOrder, stageOf } from '../group-stories';
import { eventItem, inCalendarOrder, publicationItem, shiftItem, storyItem, type CalendarItem, type Layer } from './calendar-item';

interface Asked { range: PlanRange; layers: readonly Layer[]; stories?: StoryView[]; filter?: PlanFilter }

/** What stands in the calendar on some days, of the layers that are switched on; filters reach what they can speak of. */
export function useCalendarItems({ range, layers, stories, filter }: Asked) {
  const agency = useAgency();
  const { locale } = useFormat();
  const shows = (layer: Layer) => layers.includes(layer);
  const events = useQuery({ ...eventsQuery(agency.id, range, filter?.q), enabled: shows('su-kien') });
  const duty = useQuery({ ...dutyDaysQuery(agency.id, range), enabled: shows('truc') });
  const out = useQuery({ ...publicationsQuery(agency.id, range), enabled: shows('lich-dang') });
  const mayDecide = agency.may('plan.decide');
  const items = useMemo(() => {
    const on = (layer: Layer, of: CalendarItem[]) => (layers.includes(layer) ? of : []);
    const words = folded(filter?.q ?? '');
    const ordered = inOrder(stories ?? []).filter((story) => stageOf(story) !== 'dropped');
    const shifts = (duty.data?.shifts ?? []).filter((one) => (!filter?.desk || one.deskId === filter.desk) && (!filter?.person || one.people.some((person) => person.personId === filter.person)));
    const acts = (out.data?.items ?? []).filter((one) => one.state !== 'cancelled' && folded(one.title).includes(words));
    return inCalendarOrder([
      ...on('su-kien', (events.data?.items ?? []).map((one) => eventItem(one, locale))),
      ...on('de-tai', ordered.map(storyItem)),
      ...on('truc', shifts.map((one) => shiftItem(one, mayDecide))),
      ...on('lich-dang', acts.map((one) => publicationItem(one, locale, out.data?.mayChange ?? false))),
    ]);
  }, [events.data, duty.data, out.data, stories, layers, filter, locale, mayDecide]);
  return { items, error: events.error ?? duty.error ?? out.error, again: () => void Promise.all([events.refetch(), duty.refetch(), out.refetch()]) };
}
