import { Drawer, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import { PriorityMark, StoryStateMark } from '@/ui/plan-marks';
import type { StoryView } from '@api/schemas';
import { storyQuery } from '../api/get-story';
import { AssignmentsPart } from './assignments-part';
import { DecisionsPart } from './decisions-part';
import { DecisionBar } from './decision-bar';
import { GuardedSources } from './guarded-sources';
import { usePlanDesk } from './plan-desk';
import { StoryFacts } from './story-facts';
import { StoryFields } from './story-fields';
import { StoryEvent } from './story-event';
import { StoryHistory } from './story-history';
import { StoryPieces } from './story-pieces';
import { StoryRoom } from './story-room';
import { useStoryEdit } from './use-story-edit';

/** Everything about one story, changed in place; the plan stays where it is behind it. */
export function StoryPanel({ id }: { id: string }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const { address } = usePlanDesk();
  const story = useQuery(storyQuery(agency.id, id));
  const wide = useMediaQuery('(min-width: 48em)', true);
  const close = () => {
    // Leaving the field saves what stands in it, also when Escape closes the panel around it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    address.open(undefined);
  };
  return (
    <Drawer opened onClose={close} position="right" size={wide ? 560 : '100%'} title={t('panel')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Loaded query={story}>{(view) => <Story story={view} />}</Loaded>
    </Drawer>
  );
}

function Story({ story }: { story: StoryView }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const edit = useStoryEdit(story);
  return (
    <Stack gap="lg" data-testid="story-panel">
      <Group gap="md">
        <StoryStateMark state={story.state} />
        <PriorityMark priority={story.priority} />
        <Text fz={13} c="dimmed">{t('number', { number: story.number })} · {format.day(story.day)}</Text>
        <Text fz={13} c="dimmed" ml="auto" role="status">
          {edit.pending ? t('saving') : edit.dirty ? t('unsaved') : edit.saved ? t('saved') : ''}
        </Text>
      </Group>
      <StoryEvent story={story} />
      <DecisionBar story={story} />
      {story.mayChange && story.state !== 'merged' ? <StoryFields story={story} edit={edit} /> : <StoryFacts story={story} />}
      <AssignmentsPart story={story} />
      <StoryPieces story={story} />
      <DecisionsPart of={{ story: story.id }} />
      <StoryRoom story={story.id} />
      <GuardedSources story={story.id} />
      <StoryHistory story={story} />
    </Stack>
  );
}
