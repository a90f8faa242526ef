import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import type { ActFormProps } from './act-form';
import { ActProblem } from './act-problem';

export function ReturnForm({ act, name, acting, onDone }: ActFormProps) {
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
        <Textarea label={t(act === 'return' ? 'return.reason' : 'return.why')} description={act === 'return' ? t('return.hint') : undefined} autosize minRows={4} data-autofocus value={reason} error={fieldMessage(acting.error, 'reason')} onChange={(event) => setReason(event.target.value)} />
        <ActProblem error={acting.error} fields={['reason']} />
        <Group><Button type="submit" loading={acting.pending} disabled={reason.trim() === ''}>{name}</Button></Group>
      </Stack>
    </form>
  );
}
