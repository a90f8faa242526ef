import { Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { today as todayIs } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import { monthGridOf, plusDays, step, weekday } from '../days';
import type { CalendarItem } from './calendar-item';
import { MonthAgenda } from './month-agenda';
import { weeksOf } from './month-layout';
import { MonthPrint } from './month-print';
import { MonthWeek, type MonthActs } from './month-week';
import classes from './month.module.css';

const BY_KEY: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface Props {
  day: string;
  items: CalendarItem[];
  title: string;
  onDay: (day: string) => void;
  /** Another day of another month, with the keys. */
  onShow: (day: string) => void;
  onOpen: (item: CalendarItem) => void;
  onMove: (item: CalendarItem, day: string) => void;
}

/** A month from Monday to Sunday; on a phone its days one below the other. */
export function MonthCalendar({ day, items, title, onDay, onShow, onOpen, onMove }: Props) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const grid = useRef<HTMLDivElement>(null);
  const refocus = useRef<string | null>(null);
  const moved = useRef<string | null>(null);
  const days = weeksOf(monthGridOf(day)).filter((week) => week.some((one) => one.startsWith(day.slice(0, 7)))).flat();
  const focus = (selector: string) => grid.current?.querySelector<HTMLElement>(selector)?.focus();
  useEffect(() => {
    if (refocus.current === null) {
      // A move that was refused comes back as a new element: whoever moved it from the keyboard goes on from there.
      if (moved.current !== null && document.activeElement === document.body) focus(`[data-item="${moved.current}"]`);
      return;
    }
    focus(refocus.current); // what was moved from the keyboard, or gone to, keeps the keyboard
    refocus.current = null;
  });
  const move = (key: string, to: string) => {
    const item = items.find((one) => one.key === key);
    if (!item) return;
    const byKeys = document.activeElement?.getAttribute('data-item') === key;
    if (byKeys) refocus.current = `[data-item="${key}"]`;
    moved.current = byKeys ? key : null;
    onMove(item, to);
  };
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const at = (event.target as HTMLElement).dataset.day;
    if (at === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = BY_KEY[event.key];
    const to = by !== undefined ? plusDays(at, by) : event.key === 'PageUp' ? step('thang', at, -1) : event.key === 'PageDown' ? step('thang', at, 1) : null;
    if (to === null) return;
    event.preventDefault();
    if (by !== undefined && days.includes(to)) focus(`[data-day="${to}"]`);
    else {
      refocus.current = `[data-day="${to}"]`;
      onShow(to);
    }
  };
  const acts: MonthActs = { month: day.slice(0, 7), today: todayIs(), focus: day, onDay, onOpen, onMove: move };
  const print = <MonthPrint title={title} day={day} days={days} items={items} />;
  if (!wide) return <><MonthAgenda day={day} days={days} items={items} acts={acts} />{print}</>;
  return (
    <>
      <div ref={grid} className={classes.month} role="group" aria-label={title} data-testid="month" onKeyDown={keys} onPointerDown={() => { moved.current = null; }}>
        <div className={classes.heads} aria-hidden>
          {days.slice(0, 7).map((one) => <span key={one}>{weekday(one, format.locale)}</span>)}
        </div>
        {weeksOf(days).map((week) => <MonthWeek key={week[0]} days={week} items={items} acts={acts} />)}
      </div>
      <Text fz={13} c="dimmed" className={classes.hint}>{t('calendarKeys')}</Text>
      {print}
    </>
  );
}
