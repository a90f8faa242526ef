import { Button, Group, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePlanDesk } from './plan-desk';
import classes from './plan.module.css';

/** Decides several proposals at once; only those that still wait are counted. */
export function BulkBar({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('planning');
  const { plan, chosen, acts, ask } = usePlanDesk();
  const stories = (plan?.days ?? []).flatMap((day) => day.stories).filter((story) => chosen.has(story.id) && story.state === 'proposed');
  if (stories.length === 0) return null;
  return (
    <Paper className={classes.bulk} withBorder shadow="md" role="region" aria-label={t('bulk.title')}>
      <Text fw={500} role="status">{t('bulk.chosen', { count: stories.length })}</Text>
      <Group gap="xs">
        <Button loading={acts.pending} onClick={() => acts.decide(stories, { act: 'approve' })}>{t('act.approve')}</Button>
        <Button variant="default" onClick={() => ask({ kind: 'refuse', stories })}>{t('act.refuse')}</Button>
        <Button variant="subtle" color="gray" onClick={onClear}>{t('bulk.none')}</Button>
      </Group>
    </Paper>
  );
}
