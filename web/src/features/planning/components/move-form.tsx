import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '@/ui/day-field';
import type { StoryView } from '@api/schemas';
import { newest } from './newest';
import { usePlanDesk } from './plan-desk';

export function MoveForm({ story, onDone }: { story: StoryView; onDone: () => void }) {
  const { t } = useTranslation('planning');
  const { acts, plan } = usePlanDesk();
  const [day, setDay] = useState<string | null>(story.day);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!day) return;
        acts.move(newest(plan, story), day);
        onDone();
      }}
    >
      <Stack gap="sm">
        <Text>{story.title}</Text>
        <DayField label={t('field.day')} data-autofocus value={day} onChange={setDay} />
        <Group><Button type="submit" disabled={day === null || day === story.day}>{t('move.do')}</Button></Group>
      </Stack>
    </form>
  );
}
