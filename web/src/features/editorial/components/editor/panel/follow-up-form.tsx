import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import type { FollowUpAnswer, FollowUpView } from '@api/schemas';
import { answerFollowUp } from '../../../api/answer-follow-up';

/** Put right, or not concerned; either with a word that says how or why. */
export function FollowUpForm({ one }: { one: FollowUpView }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const answering = useMutation({
    mutationFn: (answer: FollowUpAnswer) => answerFollowUp(agency.id, one, answer, note),
    onSuccess: () => sayDone(t('followUp.done')),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['piece', agency.id] });
      void client.invalidateQueries({ queryKey: ['my-day', agency.id] });
    },
  });
  return (
    <Stack gap="xs" mt="xs">
      <Textarea autosize minRows={2} label={t('followUp.note')} description={t('followUp.noteHint')} value={note} error={fieldMessage(answering.error, 'note')} onChange={(event) => setNote(event.currentTarget.value)} />
      <FormProblem error={answering.error} fields={['note']} />
      <Group gap="xs">
        <Button size="xs" loading={answering.isPending} onClick={() => answering.mutate('corrected')}>{t('followUp.corrected')}</Button>
        <Button size="xs" variant="default" loading={answering.isPending} onClick={() => answering.mutate('not-concerned')}>{t('followUp.notConcerned')}</Button>
      </Group>
    </Stack>
  );
}
