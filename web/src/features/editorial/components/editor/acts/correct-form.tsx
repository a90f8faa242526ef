import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { pieceQuery } from '../../../api/get-piece';
import type { ActFormProps } from './act-form';
import { ActProblem } from './act-problem';

const PARTS = ['wrong', 'right', 'apology'] as const;

export function CorrectForm({ act, acting, pieceId, onDone }: ActFormProps) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const expired = useQuery(pieceQuery(agency.id, pieceId)).data?.state === 'expired';
  const [words, setWords] = useState({ wrong: '', right: '', apology: '' });
  const complete = PARTS.every((part) => words[part].trim() !== '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        acting.run({ act, correction: words }, onDone);
      }}
    >
      <Stack gap="sm">
        <Text>{t('correct.what')}</Text>
        {expired && <Text c="dimmed">{t('correct.expired')}</Text>}
        {PARTS.map((part) => (
          <Textarea
            key={part}
            label={t(`correct.${part}`)}
            autosize
            minRows={2}
            value={words[part]}
            error={fieldMessage(acting.error, `correction.${part}`)}
            onChange={(event) => setWords({ ...words, [part]: event.target.value })}
          />
        ))}
        <ActProblem error={acting.error} fields={PARTS.map((part) => `correction.${part}`)} />
        <Group><Button type="submit" loading={acting.pending} disabled={!complete}>{t('act.correct')}</Button></Group>
      </Stack>
    </form>
  );
}
