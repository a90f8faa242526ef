import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { eventsQuery } from '../api/get-events';
import { rosterQuery } from '../api/get-roster';
import { mondayOf } from './days';
import { hoursOf } from './event-time';
import classes from './plan.module.css';

/** The day's events, who is on duty and who is away, in two lines above its stories. */
export function DayAround({ day }: { day: string }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const format = useFormat();
  const events = useQuery(eventsQuery(agency.id, { from: day, to: day }));
  const roster = useQuery(rosterQuery(agency.id, mondayOf(day)));
  const happening = (events.data?.items ?? []).filter((one) => one.state !== 'cancelled');
  const shifts = (roster.data?.shifts ?? []).filter((one) => one.day === day && one.people.length > 0);
  const away = (roster.data?.leaves ?? []).filter((one) => one.state === 'granted' && one.firstDay <= day && one.lastDay >= day);
  if (happening.length + shifts.length + away.length === 0) return null;
  const address = `/toa-soan/${agency.address}`;
  return (
    <div data-testid="day-around">
      {happening.length > 0 && (
        <Group gap="4px 16px" wrap="wrap">
          <Text span fz={13} c="dimmed">{t('print.events')}</Text>
          {happening.map((one) => (
            <Text span fz={13} key={one.id}>{hoursOf(one, format.locale)} <Link to={`${address}/su-kien`} search={{ ngay: day, sukien: one.id }} className={classes.plainLink}>{one.title}</Link></Text>
          ))}
        </Group>
      )}
      {shifts.length + away.length > 0 && (
        <Group gap="4px 16px" wrap="wrap">
          <Link to={`${address}/truc`} search={{ tuan: day }} className={classes.plainLink}>{t('print.duty')}</Link>
          {shifts.map((one) => <Text span fz={13} key={one.id}>{one.role}: {one.people.map((person) => person.name).join(', ')}</Text>)}
          {away.length > 0 && <Text span fz={13} c="dimmed">{t('away.today', { names: away.map((one) => one.personName).join(', ') })}</Text>}
        </Group>
      )}
    </div>
  );
}
