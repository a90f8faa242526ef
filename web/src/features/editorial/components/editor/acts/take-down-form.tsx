import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import type { TakedownGround } from '@api/schemas';
import type { ActFormProps } from './act-form';
import { ActProblem } from './act-problem';
import { ColleagueField } from './colleague-field';

const GROUNDS: readonly TakedownGround[] = ['authority-request', 'correction', 'penalty-decision', 'other'];
const FIELDS = ['takedown.ground', 'takedown.requester', 'takedown.requesterId', 'takedown.documentNumber', 'takedown.reason'];

export function TakeDownForm({ act, acting, onDone }: ActFormProps) {
  const { t } = useTranslation(['editorial', 'common']);
  const [ground, setGround] = useState<TakedownGround>('authority-request');
  const [requester, setRequester] = useState('');
  const [colleague, setColleague] = useState<string | null>(null);
  const [documentNumber, setDocumentNumber] = useState('');
  const [reason, setReason] = useState('');
  const complete = requester.trim() !== '' && reason.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        acting.run({ act, takedown: { ground, requester: requester.trim(), requesterId: colleague ?? undefined, documentNumber: documentNumber.trim() || undefined, reason: reason.trim() } }, onDone);
      }}
    >
      <Stack gap="sm">
        <Text>{t('takeDown.what')}</Text>
        <Radio.Group label={t('takeDown.ground')} value={ground} onChange={(value) => setGround(value as TakedownGround)} error={fieldMessage(acting.error, 'takedown.ground')}>
          <Stack gap={6} mt={4}>{GROUNDS.map((value) => <Radio key={value} value={value} label={t(`takeDown.grounds.${value}`)} />)}</Stack>
        </Radio.Group>
        <TextInput label={t('takeDown.requester')} value={requester} error={fieldMessage(acting.error, 'takedown.requester')} onChange={(event) => setRequester(event.target.value)} />
        <ColleagueField value={colleague} error={fieldMessage(acting.error, 'takedown.requesterId')} onChange={(id, name) => { setColleague(id); if (name && requester.trim() === '') setRequester(name); }} />
        <TextInput label={`${t('takeDown.documentNumber')} (${t('common:optional')})`} value={documentNumber} error={fieldMessage(acting.error, 'takedown.documentNumber')} onChange={(event) => setDocumentNumber(event.target.value)} />
        <Textarea label={t('takeDown.reason')} autosize minRows={3} value={reason} error={fieldMessage(acting.error, 'takedown.reason')} onChange={(event) => setReason(event.target.value)} />
        <ActProblem error={acting.error} fields={FIELDS} />
        <Group><Button type="submit" loading={acting.pending} disabled={!complete}>{t('act.take-down')}</Button></Group>
      </Stack>
    </form>
  );
}
