import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { eventsQuery } from '../api/get-events';
import { rosterQuery } from '../api/get-roster';
import { decisionsQuery } from '../api/list-decisions';
import { mondayOf } from './days';
import { hoursOf } from './event-time';

/** What the meeting needs to know beside the stories: the day's events, who is on duty, what was decided. */
export function PrintDay({ day }: { day: string }) {
  const { t } = useTranslation(['planning', 'events']);
  const agency = useAgency();
  const format = useFormat();
  const events = useQuery(eventsQuery(agency.id, { from: day, to: day }));
  const roster = useQuery(rosterQuery(agency.id, mondayOf(day)));
  const decisions = useQuery(decisionsQuery(agency.id, { day }));
  const happening = (events.data?.items ?? []).filter((one) => one.state !== 'cancelled');
  const shifts = (roster.data?.shifts ?? []).filter((one) => one.day === day);
  const decided = decisions.data?.items ?? [];
  return (
    <>
      {happening.length > 0 && <><h2>{t('print.events')}</h2>{happening.map((one) => <p key={one.id}>{[hoursOf(one, format.locale) || t('events:allDay'), one.title, one.place].filter(Boolean).join(' · ')}</p>)}</>}
      {shifts.length > 0 && <><h2>{t('print.duty')}</h2>{shifts.map((one) => <p key={one.id}>{`${one.startsAt.slice(0, 5)}–${one.endsAt.slice(0, 5)} · ${one.role}: ${one.people.map((person) => person.name).join(', ')}`}</p>)}</>}
      {decided.length > 0 && <><h2>{t('print.decisions')}</h2>{decided.map((one) => <p key={one.id}>{[one.words, one.personName, one.due && t('decisions.by', { day: format.day(one.due) })].filter(Boolean).join(' · ')}</p>)}</>}
    </>
  );
}
