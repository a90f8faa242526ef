import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { FormProblem } from '@/ui/form-problem';
import type { StoryView } from '@api/schemas';
import { newest } from './newest';
import { usePlanDesk } from './plan-desk';

export function ReasonForm({ act, stories, onDone }: { act: 'refuse' | 'cancel'; stories: StoryView[]; onDone: () => void }) {
  const { t } = useTranslation('planning');
  const { acts, plan } = usePlanDesk();
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        acts.decide(stories.map((story) => newest(plan, story)), { act, reason: reason.trim() }, onDone);
      }}
    >
      <Stack gap="sm">
        <Text>{stories.length === 1 ? stories[0]?.title : t('bulk.chosen', { count: stories.length })}</Text>
        <Textarea label={t('reason.label')} description={t(`reason.${act}`)} autosize minRows={3} data-autofocus value={reason} error={fieldMessage(acts.error, 'reason')} onChange={(event) => setReason(event.target.value)} />
        <FormProblem error={acts.error} fields={['reason']} />
        <Group><Button type="submit" loading={acts.pending} disabled={reason.trim() === ''}>{t(`act.${act}`)}</Button></Group>
      </Stack>
    </form>
  );
}
