import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { StoryView } from '@api/schemas';
import classes from './plan.module.css';

/** Who proposed, who decided, and why: the chain of responsibility of a story. */
export function StoryHistory({ story }: { story: StoryView }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const decided = story.state !== 'proposed' || story.decidedByName !== null;
  return (
    <section>
      <Title order={3} mb={4}>{t('history.title')}</Title>
      <ol className={classes.history}>
        <li>{t('history.proposed', { name: story.proposedByName, at: format.dateTime(story.proposedAt) })}</li>
        {decided && story.decidedByName && story.decidedAt && (
          <li>
            {t(`history.${story.state}`, { name: story.decidedByName, at: format.dateTime(story.decidedAt) })}
            {story.reason && <Text fz={13}>“{story.reason}”</Text>}
            {story.mergedInto && (
              <Link to="." search={(before: Record<string, unknown>) => ({ ...before, detai: story.mergedInto })} className={classes.plainLink}>{t('history.openInto')}</Link>
            )}
          </li>
        )}
        {story.assignments.filter((one) => one.piece?.publishedAt).map((one) => (
          <li key={one.id}>{t('history.published', { form: t(`form.${one.form}`), at: format.dateTime(one.piece?.publishedAt ?? '') })}</li>
        ))}
      </ol>
    </section>
  );
}
