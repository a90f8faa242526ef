import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DueMark } from '@/lib/planning/due-mark';
import type { StoryView } from '@api/schemas';
import { stageOf } from './group-stories';
import classes from './plan.module.css';

/** A story for those who only read it: its facts, not a form that refuses them. */
export function StoryFacts({ story }: { story: StoryView }) {
  const { t } = useTranslation('planning');
  const stage = stageOf(story);
  const facts = [
    { name: 'section', value: story.sectionName },
    { name: 'place', value: story.place },
    { name: 'equipment', value: story.equipment },
  ] as const;
  return (
    <div>
      <Title order={2}>{story.title}</Title>
      {story.angle !== '' && <Text mt={4} style={{ whiteSpace: 'pre-wrap' }}>{story.angle}</Text>}
      <dl className={classes.facts}>
        {facts.filter(({ value }) => value).map(({ name, value }) => (
          <div key={name}>
            <dt>{t(`field.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {story.deadline && (
          <div>
            <dt>{t('field.deadline')}</dt>
            <dd><DueMark deadline={story.deadline} done={stage === 'done' || stage === 'dropped'} /></dd>
          </div>
        )}
      </dl>
    </div>
  );
}
