import { IconRepeat } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { today } from '@/lib/format/dates';
import { useFormat } from '@/lib/format/use-format';
import type { EventView } from '@api/schemas';
import { dayMonth, weekday } from './days';
import { EventMark } from './event-mark';
import { hoursOf, hourThere } from './event-time';
import classes from './events.module.css';

export function EventDay({ day, events, onOpen }: { day: string; events: EventView[]; onOpen: (id: string) => void }) {
  const { t } = useTranslation('events');
  const format = useFormat();
  return (
    <section className={classes.day} data-today={day === today() || undefined}>
      <h2 className={classes.dayName}><span>{weekday(day, format.locale)}</span> <span>{dayMonth(day, format.locale)}</span></h2>
      <ul className={classes.rows}>
        {events.map((event) => (
          <li key={event.id} data-state={event.state}>
            <button type="button" className={classes.row} onClick={() => onOpen(event.id)}>
              <span className={classes.hours}>{hoursOf(event, format.locale) || t('allDay')}</span>
              <span className={classes.name}>
                {event.title}
                {event.seriesId !== null && <IconRepeat size={14} stroke={1.8} aria-label={t('repeats')} />}
              </span>
              <span className={classes.where}>{[event.place, hourThere(event)].filter(Boolean).join(' · ')}</span>
              <span className={classes.mark}>
                <EventMark state={event.state} />
                {event.stories > 0 && t('storyCount', { count: event.stories })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
