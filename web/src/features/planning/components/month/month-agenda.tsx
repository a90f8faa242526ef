import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { dayMonth, weekday } from '../days';
import { onDay, type CalendarItem } from './calendar-item';
import { MonthItem } from './month-item';
import type { MonthActs } from './month-week';
import classes from './month.module.css';

interface Props { day: string; days: string[]; items: CalendarItem[]; acts: MonthActs }

/** The month on a phone: its days with what they hold, from today on. */
export function MonthAgenda({ days, items, acts }: Props) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const [all, setAll] = useState(false);
  const own = days.filter((one) => one.startsWith(acts.month));
  const earlier = own.filter((one) => one < acts.today && own.includes(acts.today) && onDay(items, one).length > 0);
  const shown = own.filter((one) => (all || !earlier.includes(one)) && (onDay(items, one).length > 0 || one === acts.today));
  return (
    <div data-testid="month-days">
      {earlier.length > 0 && !all && <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setAll(true)}>{t('earlierDays', { count: earlier.length })}</Button>}
      {shown.map((one) => (
        <section key={one} className={classes.day} data-today={one === acts.today || undefined}>
          <h2 className={classes.dayName}><button type="button" onClick={() => acts.onDay(one)}>{weekday(one, format.locale)}, {dayMonth(one, format.locale)}</button></h2>
          {onDay(items, one).map((item) => <MonthItem key={item.key} item={item} roomy onOpen={acts.onOpen} />)}
          {onDay(items, one).length === 0 && <Text fz={13} c="dimmed">{t('nothingToday')}</Text>}
        </section>
      ))}
      {shown.length === 0 && <Text c="dimmed">{t('nothingThisMonth')}</Text>}
    </div>
  );
}
