import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import type { ActFormProps } from './act-form';
import { ActProblem } from './act-problem';

export function ReturnForm({ act, acting, onDone }: ActFormProps) {
  const { t } = useTranslation('editorial');
  const [reason, setReason] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        acting.run({ act, reason: reason.trim() }, onDone);
      }}
    >
      <Stack gap="sm">
        <Textarea label={t('return.reason')} description={t('return.hint')} autosize minRows={4} data-autofocus value={reason} error={fieldMessage(acting.error, 'reason')} onChange={(event) => setReason(event.target.value)} />
        <ActProblem error={acting.error} fields={['reason']} />
        <Group><Button type="submit" loading={acting.pending} disabled={reason.trim() === ''}>{t('act.return')}</Button></Group>
      </Stack>
    </form>
  );
}
