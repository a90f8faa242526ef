import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { StoryView } from '@api/schemas';
import { groupStories } from './group-stories';
import { usePlanDesk } from './plan-desk';
import classes from './plan.module.css';
import { StoryCard } from './story-card';

export function DayBoard({ stories }: { stories: StoryView[] }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const { address } = usePlanDesk();
  const groups = groupStories(stories, address.grouping);
  return (
    <div className={classes.board}>
      {groups.map(({ key, stories: held }) => (
        <section key={key} className={classes.column} data-group={key} aria-label={t(`group.${key}`)}>
          <h2 className={classes.columnName}>
            {t(`group.${key}`)} <Text span c="dimmed" fz="inherit" fw={400}>{format.number(held.length)}</Text>
          </h2>
          {held.map((story) => <StoryCard key={story.id} story={story} only={address.grouping === 'loai-hinh' ? key : undefined} />)}
          {held.length === 0 && <Text fz={13} c="dimmed" className={classes.none}>{t('noneHere')}</Text>}
        </section>
      ))}
    </div>
  );
}
