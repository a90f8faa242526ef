import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import type { ActFormProps } from './act-form';
import { ActProblem } from './act-problem';

/** The head answers for what went out without him; what is wrong is corrected or taken down instead. */
export function AfterReviewForm({ act, name, acting, onDone }: ActFormProps) {
  const { t } = useTranslation('editorial');
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        acting.run({ act, reason: reason.trim() || undefined }, onDone);
      }}
    >
      <Stack gap="sm">
        <Text>{t('afterReview.what')}</Text>
        <Textarea label={t('afterReview.note')} autosize minRows={2} data-autofocus value={reason} error={fieldMessage(acting.error, 'reason')} onChange={(event) => setReason(event.target.value)} />
        <ActProblem error={acting.error} fields={['reason']} />
        <Group><Button type="submit" loading={acting.pending}>{name}</Button></Group>
      </Stack>
    </form>
  );
}
