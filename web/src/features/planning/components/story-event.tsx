import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import type { StoryView } from '@api/schemas';
import classes from './plan.module.css';

/** The event the story grew from, and whether it still takes place. */
export function StoryEvent({ story: { event } }: { story: StoryView }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const format = useFormat();
  if (!event) return null;
  return (
    <Text fz={13} c="dimmed">
      {t('event.from')}{' '}
      <Link to={`/toa-soan/${agency.address}/su-kien`} search={{ sukien: event.id, ngay: event.day }} className={classes.plainLink}>{event.title}</Link>, {format.day(event.day)}
      {event.state !== 'planned' && <Text span c="var(--hoitu-bad)" fz={13}>. {t(`event.${event.state}`)}</Text>}
    </Text>
  );
}
