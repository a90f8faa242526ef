import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { dayMonth, plusDays } from '../days';
import { onDay, type CalendarItem } from './calendar-item';
import { MonthItem } from './month-item';
import { layoutWeek } from './month-layout';
import classes from './month.module.css';
import { daysBetween } from './shifted-event';

export const ITEM_DRAGGED = 'application/x-hoitu-calendar';
const LINES = 4;
const DAYS_OF_A_WEEK = 7;

export interface MonthActs {
  month: string;
  today: string;
  focus: string;
  onDay: (day: string) => void;
  onOpen: (item: CalendarItem) => void;
  onMove: (key: string, day: string) => void;
}

interface Props { days: string[]; items: CalendarItem[]; acts: MonthActs }

export function MonthWeek({ days, items, acts }: Props) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const [over, setOver] = useState<string | null>(null);
  const { placed, lines, hidden } = layoutWeek(days, items, LINES);
  const dayAt = (event: DragEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return days[Math.min(DAYS_OF_A_WEEK - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * DAYS_OF_A_WEEK)))] ?? '';
  };
  const allow = (event: DragEvent<HTMLElement>) => {
    if (!event.dataTransfer.types.includes(ITEM_DRAGGED)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(dayAt(event));
  };
  const drop = (event: DragEvent<HTMLElement>) => {
    setOver(null);
    const [key, grabbed] = event.dataTransfer.getData(ITEM_DRAGGED).split('|');
    const item = items.find((one) => one.key === key);
    if (key === undefined || grabbed === undefined) return;
    event.preventDefault();
    // It moves as far as the hand did, whichever of its days was taken hold of.
    acts.onMove(key, plusDays(item?.from ?? grabbed, daysBetween(grabbed, dayAt(event))));
  };
  const drag = (item: CalendarItem, first: string, span: number) => (event: DragEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const into = Math.min(span - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * span)));
    event.dataTransfer.setData(ITEM_DRAGGED, `${item.key}|${plusDays(first, into)}`);
    event.dataTransfer.effectAllowed = 'move';
  };
  return (
    <div className={classes.week} style={{ gridTemplateRows: ['auto', ...Array.from({ length: lines }, () => 'auto'), '1fr'].join(' ') }} onDragOver={allow} onDragLeave={() => setOver(null)} onDrop={drop}>
      {days.map((day, at) => (
        <div key={day} className={classes.cell} style={{ gridColumn: at + 1 }} data-over={over === day || undefined} data-outside={!day.startsWith(acts.month) || undefined} />
      ))}
      {days.map((day, at) => (
        <button
          key={`day-${day}`} type="button" className={classes.number} style={{ gridColumn: at + 1 }} data-day={day} tabIndex={day === acts.focus ? 0 : -1}
          data-today={day === acts.today || undefined} data-outside={!day.startsWith(acts.month) || undefined}
          aria-label={t('calendarDay', { day: format.day(day), count: onDay(items, day).length })} onClick={() => acts.onDay(day)}
        >
          {day.endsWith('-01') ? dayMonth(day, format.locale) : Number(day.slice(8))}
        </button>
      ))}
      {placed.map(({ item, line, column, span, begins, ends }) => (
        <MonthItem
          key={item.key} item={item} begins={begins} ends={ends} onOpen={acts.onOpen}
          style={{ gridColumn: `${column + 1} / span ${span}`, gridRow: line + 2 }}
          onDrag={drag(item, days[column] ?? item.from, span)}
          onShift={(moved, by) => acts.onMove(moved.key, plusDays(moved.from, by))}
        />
      ))}
      {days.map((day, at) => ((hidden[at] ?? 0) > 0 ? <button key={`more-${day}`} type="button" className={classes.more} style={{ gridColumn: at + 1, gridRow: lines + 2 }} onClick={() => acts.onDay(day)}>{t('moreItems', { count: hidden[at] })}</button> : null))}
    </div>
  );
}
