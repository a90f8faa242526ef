import { Anchor, Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormMark, PriorityMark, ProgressMark, StoryStateMark } from '@/ui/plan-marks';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { AssignmentView, EventChainView, StoryView } from '@api/schemas';
import { growStory } from '../api/grow-story';
import classes from './events.module.css';

/** From the event to what readers have, read from the records: its stories, who makes what, the pieces, the page. */
export function EventChain({ chain }: { chain: EventChainView }) {
  const { t } = useTranslation('events');
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const growing = useMutation({
    mutationFn: () => growStory(agency.id, chain.event.id),
    onError: (error) => sayTrouble(problemText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['plan', agency.id] }),
  });
  return (
    <section>
      <Title order={3} mb={4}>{t('chain.title')}</Title>
      {chain.stories.length === 0 && <Text c="dimmed" fz={13}>{t('chain.none')}</Text>}
      <ul className={classes.chain}>{chain.stories.map((story) => <li key={story.id}><StoryOfEvent story={story} /></li>)}</ul>
      {agency.may('plan.propose') && chain.event.state !== 'cancelled' && (
        <Button mt="xs" variant="default" leftSection={<IconPlus size={16} />} loading={growing.isPending} onClick={() => growing.mutate()}>{t('chain.add')}</Button>
      )}
    </section>
  );
}

function StoryOfEvent({ story }: { story: StoryView }) {
  const agency = useAgency();
  return (
    <>
      <Link to={`/toa-soan/${agency.address}/ke-hoach`} search={{ ngay: story.day, detai: story.id }} className={classes.link}>{story.title}</Link>{' '}
      <StoryStateMark state={story.state} /> <PriorityMark priority={story.priority} />
      <ul>{story.assignments.map((one) => <li key={one.id}><Made assignment={one} /></li>)}</ul>
    </>
  );
}

function Made({ assignment }: { assignment: AssignmentView }) {
  const { t } = useTranslation('events');
  const agency = useAgency();
  const format = useFormat();
  const { piece } = assignment;
  return (
    <>
      <FormMark form={assignment.form} />
      <span>{assignment.people.map((person) => person.name).join(', ') || assignment.deskName || t('chain.nobody')}</span>
      <ProgressMark state={assignment.state} />
      {piece && <Link to={`/toa-soan/${agency.address}/tin-bai/${piece.id}`} className={classes.link}>{t('chain.piece', { number: format.number(piece.number) })}</Link>}
      {piece?.publicUrl && <Anchor href={piece.publicUrl} target="_blank" rel="noreferrer" fz={13}>{t('chain.public', { at: format.dateTime(piece.publishedAt ?? '') })}</Anchor>}
    </>
  );
}
