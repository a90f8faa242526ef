import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MoveQuestion } from './use-move';

interface Props { question: MoveQuestion; pending: boolean; onGo: (reason?: string) => void; onClose: () => void }

/** Returning needs words; publishing is said twice. */
export function MoveDialog({ question, pending, onGo, onClose }: Props) {
  const { t } = useTranslation('editorial');
  const [reason, setReason] = useState('');
  const returns = question.act.act === 'return' || question.act.reasonRequired;
  const name = question.act.name ?? t(`act.${question.act.act}`);
  return (
    <Modal opened onClose={onClose} title={name}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onGo(returns ? reason.trim() : undefined);
        }}
      >
        <Stack gap="sm">
          {returns
            ? <Textarea label={t('return.reason')} description={t('return.hint')} autosize minRows={3} data-autofocus value={reason} onChange={(event) => setReason(event.target.value)} />
            : <Text>{t('publish.what')}</Text>}
          <Group><Button type="submit" loading={pending} disabled={returns && reason.trim() === ''}>{name}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
