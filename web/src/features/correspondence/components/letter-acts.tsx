import { Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { today } from '@/lib/format/dates';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import type { LetterAct, LetterView } from '@api/schemas';
import { actOnLetter } from '../api/act-on-letter';
import { useLetter } from './use-letter';

const GROUNDS = ['unlawful', 'insulting'] as const;

/** What can be done now; the first is what is owed. */
export function LetterActs({ letter }: { letter: LetterView }) {
  const { t } = useTranslation('correspondence');
  const [act, setAct] = useState<LetterAct | null>(null);
  if (letter.acts.length === 0) return null;
  if (act !== null && letter.acts.includes(act)) return <ActForm key={act} act={act} letter={letter} onClose={() => setAct(null)} />;
  return (
    <Group gap="xs">
      {letter.acts.map((one, index) => (
        <Button key={one} variant={index === 0 ? 'filled' : 'default'} onClick={() => setAct(one)}>
          {t(`act.${one === 'forward' && letter.row.state === 'waiting' ? 'forwardHigher' : one}`)}
        </Button>
      ))}
    </Group>
  );
}

function ActForm({ act, letter, onClose }: { act: LetterAct; letter: LetterView; onClose: () => void }) {
  const { t } = useTranslation('correspondence');
  const { row, sender } = letter;
  const [text, setText] = useState('');
  const [on, setOn] = useState<string | null>(today());
  const [authorityName, setAuthority] = useState('');
  const [ground, setGround] = useState<string | null>(null);
  const acting = useLetter(
    (agencyId, version: number) => actOnLetter(agencyId, row.id, { act, version, text, on: on ?? today(), authorityName, ground: ground ?? undefined } as never),
    onClose,
  );
  const writes = act !== 'stop';
  const toSender = ['answer', 'inform', 'refuse', 'stop', 'forward'].includes(act) && row.kind !== 'request';
  const error = (field: string) => fieldMessage(acting.error, field);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        acting.mutate(row.version);
      }}
    >
      <Stack gap="sm">
        <Text fw={600}>{t(`act.${act}`)}</Text>
        {act === 'forward' && <TextInput data-autofocus label={t('field.authorityName')} required value={authorityName} error={error('authorityName')} onChange={(event) => setAuthority(event.target.value)} />}
        {act === 'refuse' && (
          <Radio.Group label={t('ground.label')} value={ground} onChange={setGround} error={error('ground')}>
            {GROUNDS.map((one) => <Radio key={one} value={one} label={t(`ground.${one}`)} mt={4} />)}
          </Radio.Group>
        )}
        {writes && <Textarea label={t(`words.${act}`)} required={act !== 'settle'} autosize minRows={4} maxRows={16} value={text} error={error('text')} onChange={(event) => setText(event.target.value)} />}
        {['forward', 'reply', 'receive'].includes(act) && <DayField label={t(`day.${act as 'reply'}`)} w={180} value={on} error={error('on')} onChange={setOn} />}
        {toSender && <Text fz={13} c="dimmed">{sender.email ? t('mail.goes', { email: sender.email }) : t('mail.post')}</Text>}
        <FormProblem error={acting.error} fields={['text', 'on', 'authorityName', 'ground']} />
        <Group gap="xs">
          <Button type="submit" loading={acting.isPending}>{t(`act.${act}`)}</Button>
          <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
