import { Button, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { RosterView, ShiftView } from '@api/schemas';
import { clashesOf, clashKey } from './duty-clash';
import { dayMonth, daysFrom, weekday } from './days';
import classes from './events.module.css';

const DAYS_OF_A_WEEK = 7;

/** A week's shifts by day; who is on leave that day stands below the day's name. */
export function DutyWeek({ roster, onOpen }: { roster: RosterView; onOpen?: (shift: ShiftView) => void }) {
  const { t } = useTranslation(['duty', 'planning']);
  const format = useFormat();
  const clashes = clashesOf(roster.shifts);
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const [all, setAll] = useState(false);
  const days = daysFrom(roster.monday, DAYS_OF_A_WEEK);
  // On a phone the days stand one below the other: what is over does not come before today.
  const over = wide || all || !days.includes(roster.today) ? [] : days.filter((day) => day < roster.today);
  return (
    <div className={classes.week}>
      {over.length > 0 && <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setAll(true)}>{t('planning:earlierDays', { count: over.length })}</Button>}
      {days.filter((day) => !over.includes(day)).map((day) => {
        const away = roster.leaves.filter((one) => one.state === 'granted' && one.firstDay <= day && one.lastDay >= day);
        const shifts = roster.shifts.filter((one) => one.day === day);
        return (
          <section key={day} className={classes.weekDay} data-day={day}>
            <h2 className={classes.weekName} data-today={day === roster.today || undefined}>
              <span>{weekday(day, format.locale)}</span>
              <span>{dayMonth(day, format.locale)}</span>
            </h2>
            {away.length > 0 && <p className={classes.awayToday}>{t('awayToday', { names: away.map((one) => one.personName).join(', ') })}</p>}
            {shifts.map((shift) => <Shift key={shift.id} shift={shift} clashes={clashes} onOpen={onOpen} />)}
            {shifts.length === 0 && <Text fz={13} c="dimmed">{t('none')}</Text>}
          </section>
        );
      })}
    </div>
  );
}

function Shift({ shift, clashes, onOpen }: { shift: ShiftView; clashes: Set<string>; onOpen?: (shift: ShiftView) => void }) {
  const { t } = useTranslation('duty');
  const body = (
    <>
      <Text span fz={13} c="dimmed">{shift.startsAt.slice(0, 5)}–{shift.endsAt.slice(0, 5)}{shift.deskName && ` · ${shift.deskName}`}</Text>
      <strong>{shift.role}</strong>
      {shift.people.map((person) => (
        <div key={person.personId}>
          {person.name}
          {person.away && <span className={classes.away} title={t('conflict')}> <IconAlertTriangle size={14} stroke={1.8} aria-hidden />{t('onLeave')}</span>}
          {clashes.has(clashKey(shift.id, person.personId)) && <span className={classes.away} title={t('clashHint')}> <IconAlertTriangle size={14} stroke={1.8} aria-hidden />{t('clash')}</span>}
        </div>
      ))}
      {shift.people.length === 0 && <Text span fz={13} c="dimmed">{t('nobody')}</Text>}
      {shift.note !== '' && <Text fz={13} c="dimmed">{shift.note}</Text>}
    </>
  );
  return onOpen
    ? <button type="button" className={classes.shift} aria-label={t('open', { role: shift.role, day: shift.day })} onClick={() => onOpen(shift)}>{body}</button>
    : <div className={classes.shift}>{body}</div>;
}
