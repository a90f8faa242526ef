import { Button, Group, Select, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { StoryView } from '@api/schemas';
import { eventsQuery } from '../api/get-events';
import { tieStory } from '../api/tie-story';
import classes from './plan.module.css';

/** The event the story grew from, and whether it still takes place; a story of no event can be tied to one of its day. */
export function StoryEvent({ story }: { story: StoryView }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const problemText = useProblemText();
  const may = story.mayChange && story.state !== 'merged';
  const events = useQuery({ ...eventsQuery(agency.id, { from: story.day, to: story.day }), enabled: may && story.event === null });
  const tying = useMutation({
    mutationFn: (event: string | null) => tieStory(agency.id, story.id, event),
    onError: (error) => sayTrouble(problemText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['plan', agency.id] }),
  });
  const { event } = story;
  const choices = (events.data?.items ?? []).map((one) => ({ value: one.id, label: one.title }));
  if (!event) {
    return choices.length > 0
      ? <Select aria-label={t('event.tie')} placeholder={t('event.tie')} size="xs" maw={320} data={choices} value={null} disabled={tying.isPending} onChange={(chosen) => chosen && tying.mutate(chosen)} />
      : null;
  }
  return (
    <Group gap="sm">
      <Text fz={13} c="dimmed">
        {t('event.from')}{' '}
        <Link to={`/toa-soan/${agency.address}/su-kien`} search={{ sukien: event.id, ngay: event.day }} className={classes.plainLink}>{event.title}</Link>, {format.day(event.day)}
        {event.state !== 'planned' && <Text span c="var(--hoitu-bad)" fz={13}>. {t(`event.${event.state}`)}</Text>}
      </Text>
      {may && <Button size="compact-xs" variant="subtle" color="gray" loading={tying.isPending} onClick={() => tying.mutate(null)}>{t('event.untie')}</Button>}
    </Group>
  );
}
