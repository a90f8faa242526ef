import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { FormProblem } from '@/ui/form-problem';
import type { PressRequestView } from '@api/schemas';
import { answerRequest } from '../api/answer-request';
import { requestQuery } from '../api/get-request';

type Act = 'accept' | 'answer' | 'refuse' | 'write';
const ACTS: Record<string, Act[]> = { sent: ['answer', 'accept', 'refuse'], accepted: ['answer', 'refuse', 'write'], answered: ['write'], refused: ['write'] };

export function AnswerForm({ authority, view }: { authority: string; view: PressRequestView }) {
  const { t } = useTranslation('spokesperson');
  const client = useQueryClient();
  const { row } = view;
  const [act, setAct] = useState<Act | null>(null);
  const [text, setText] = useState('');
  const [answers, setAnswers] = useState(view.questions.map((one) => one.answer));
  const [reviewWanted, setReview] = useState(view.reviewWanted);
  const answering = useMutation({
    mutationFn: (chosen: Act) => answerRequest(authority, row.id, { act: chosen, version: row.version, text, answers: chosen === 'answer' ? answers : null, reviewWanted }),
    onSuccess: (after) => client.setQueryData(requestQuery('authorities', authority, row.id).queryKey, after),
    onSettled: () => client.invalidateQueries({ queryKey: ['press-requests', authority] }),
  });
  if (act === null) {
    return (
      <Group gap="xs">
        {(ACTS[row.state] ?? []).map((one, index) => <Button key={one} variant={index === 0 ? 'filled' : 'default'} onClick={() => setAct(one)}>{t(`act.${one}`)}</Button>)}
      </Group>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        answering.mutate(act);
      }}
    >
      <Stack gap="sm">
        {act === 'answer' && view.questions.map((one, index) => (
          <Textarea key={one.position} label={`${one.position}. ${one.question}`} autosize minRows={2} maxRows={12} value={answers[index] ?? ''} onChange={(event) => setAnswers((now) => now.map((words, at) => (at === index ? event.target.value : words)))} />
        ))}
        <Textarea label={t(`words.${act}`)} required={act === 'refuse' || act === 'write'} autosize minRows={3} maxRows={12} value={text} error={fieldMessage(answering.error, 'text')} onChange={(event) => setText(event.target.value)} />
        {(act === 'accept' || act === 'answer') && <Checkbox label={t('request.wantReview')} checked={reviewWanted} onChange={(event) => setReview(event.target.checked)} />}
        <FormProblem error={answering.error} fields={['text']} />
        <Group gap="xs">
          <Button type="submit" color={act === 'refuse' ? 'red' : undefined} loading={answering.isPending}>{t(`act.${act}`)}</Button>
          <Button variant="default" onClick={() => setAct(null)}>{t('cancel')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
