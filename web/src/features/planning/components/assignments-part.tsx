import { Button, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { StoryView } from '@api/schemas';
import { AssignmentForm } from './assignment-form';
import { AssignmentRow } from './assignment-row';
import classes from './plan.module.css';

export function AssignmentsPart({ story }: { story: StoryView }) {
  const { t } = useTranslation('planning');
  const format = useFormat();
  const [editing, setEditing] = useState<string | null>(null);
  const may = story.mayChange && (story.state === 'proposed' || story.state === 'approved');
  return (
    <section>
      <Title order={3} mb={4}>
        {t('assignments.title')} <Text span c="dimmed" fz="inherit" fw={400}>{format.number(story.assignments.length)}</Text>
      </Title>
      {story.assignments.length === 0 && <Text c="dimmed" fz={13}>{t('assignments.none')}</Text>}
      <ul className={classes.assignments}>
        {story.assignments.map((one) => (
          <li key={one.id}>
            {editing === one.id
              ? <AssignmentForm story={story} assignment={one} onDone={() => setEditing(null)} />
              : <AssignmentRow assignment={one} mayChange={may} onEdit={() => setEditing(one.id)} />}
          </li>
        ))}
      </ul>
      {may && editing === 'new' && <AssignmentForm story={story} onDone={() => setEditing(null)} />}
      {may && editing === null && (
        <Button mt="xs" variant="default" leftSection={<IconPlus size={16} />} onClick={() => setEditing('new')}>{t('assignments.add')}</Button>
      )}
    </section>
  );
}
