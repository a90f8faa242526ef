import { Button, Group, Stack, Textarea } from '@mantine/core';
import type { ReportFormView } from '@api/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import { actOnReport, type ReportAct } from '../api/act-on-report';
import { reportQuery } from '../api/get-report';

/** On, or back with a word; the unit takes back what it sent. Who comes second is told who was first. */
export function DecidePanel({ form }: { form: ReportFormView }) {
  const { t } = useTranslation('collection');
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const acting = useMutation({
    mutationFn: (act: ReportAct) => actOnReport(form.row.id, act, form.row.version, words),
    onSuccess: async (now, act) => {
      client.setQueryData(reportQuery(form.row.id).queryKey, now);
      await client.invalidateQueries({ queryKey: ['collection', 'rounds'] });
      sayDone(t(`decide.done.${act}`));
    },
    onError: () => client.invalidateQueries({ queryKey: ['collection', 'report', form.row.id] }),
  });
  const { may } = form;
  return (
    <Stack gap="sm" mb="lg">
      <Textarea label={t(may.decide ? 'decide.words' : 'decide.reason')} autosize minRows={2} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
      <FormProblem error={acting.error} />
      <Group gap="xs">
        {may.decide && <Button loading={acting.isPending && acting.variables === 'approve'} onClick={() => acting.mutate('approve')}>{t('decide.approve')}</Button>}
        {may.decide && <Button variant="default" disabled={words.trim() === ''} onClick={() => acting.mutate('return')}>{t('decide.return')}</Button>}
        {may.recall && <Button variant="default" onClick={() => acting.mutate('recall')}>{t('decide.recall')}</Button>}
        {may.withdraw && <Button variant="default" color="red" disabled={words.trim() === ''} onClick={() => acting.mutate('withdraw')}>{t('decide.withdraw')}</Button>}
      </Group>
    </Stack>
  );
}
