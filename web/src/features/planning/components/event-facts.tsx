import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { EventView } from '@api/schemas';
import { repeatOf } from './event-rule';
import { daysOf, hoursOf, hourThere } from './event-time';
import classes from './events.module.css';

export function EventFacts({ event }: { event: EventView }) {
  const { t } = useTranslation('events');
  const format = useFormat();
  const repeat = repeatOf(event.rule, event.firstDay ?? event.startsAt?.slice(0, 10) ?? event.fromDay);
  const facts = [
    { name: 'when', value: [daysOf(event, format.locale), hoursOf(event, format.locale) || t('allDay')].join(', ') },
    { name: 'there', value: hourThere(event) },
    { name: 'repeat', value: event.rule === null ? '' : t(`repeat.${repeat}`) + (event.ruleUntil ? `, ${t('untilDay', { day: format.day(event.ruleUntil) })}` : '') + (event.apart ? `. ${t('apart')}` : '') },
    { name: 'place', value: event.place },
    { name: 'contact', value: event.contact },
    { name: 'details', value: event.details },
    { name: 'madeBy', value: event.madeByName },
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts.filter(({ value }) => value !== '').map(({ name, value }) => (
        <div key={name}><dt>{t(`field.${name}`)}</dt><dd>{value}</dd></div>
      ))}
      {event.link !== '' && <div><dt>{t('field.link')}</dt><dd><Anchor href={event.link} target="_blank" rel="noreferrer">{event.link}</Anchor></dd></div>}
    </dl>
  );
}
