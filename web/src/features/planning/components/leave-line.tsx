import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { sayDone, sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { LeaveView } from '@api/schemas';
import { decideLeave } from '../api/decide-leave';
import { handOver } from '../api/hand-over';
import classes from './events.module.css';

export function LeaveLine({ leave }: { leave: LeaveView }) {
  const { t } = useTranslation('duty');
  const format = useFormat();
  return (
    <div className={classes.line}>
      <Text span fw={500}>{leave.personName}</Text>
      <span>{leave.firstDay === leave.lastDay ? format.day(leave.firstDay) : `${format.day(leave.firstDay)} – ${format.day(leave.lastDay)}`}</span>
      <Text span c="dimmed">{[t(`kind.${leave.kind}`), t(`state.${leave.state}`)].join(' · ')}</Text>
      {leave.deputyName && <span>{t('leave.deputyIs', { name: leave.deputyName })}</span>}
      {leave.note !== '' && <Text span fz={13} c="dimmed">{leave.note}</Text>}
      <LeaveActs leave={leave} />
    </div>
  );
}

function LeaveActs({ leave }: { leave: LeaveView }) {
  const { t } = useTranslation('duty');
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const again = () => client.invalidateQueries({ queryKey: ['plan', agency.id] });
  const deciding = useMutation({
    mutationFn: (act: string) => decideLeave(agency.id, leave.id, { act, version: leave.version, reason: act === 'refuse' ? reason : undefined }),
    onSuccess: () => setRefusing(false),
    onError: (error, act) => act !== 'refuse' && sayTrouble(problemText(error)),
    onSettled: again,
  });
  const handing = useMutation({
    mutationFn: () => handOver(agency.id, leave.id),
    onSuccess: ({ handed, kept }) => sayDone([t('leave.handed', { count: handed.length }), kept.length > 0 ? t('leave.kept', { titles: kept.join('; ') }) : ''].join(' ')),
    onError: (error) => sayTrouble(problemText(error)),
    onSettled: again,
  });
  const decides = agency.may('plan.decide');
  return (
    <Group gap="xs">
      {decides && leave.state === 'asked' && <Button size="xs" loading={deciding.isPending} onClick={() => deciding.mutate('grant')}>{t('leave.grant')}</Button>}
      {decides && leave.state === 'asked' && <Button size="xs" variant="default" onClick={() => setRefusing(true)}>{t('leave.refuse')}</Button>}
      {decides && leave.state === 'granted' && leave.deputyId && <Button size="xs" variant="default" loading={handing.isPending} onClick={() => handing.mutate()}>{t('leave.hand')}</Button>}
      {(decides || leave.own) && (leave.state === 'asked' || leave.state === 'granted') && <Button size="xs" variant="subtle" color="gray" onClick={() => deciding.mutate('withdraw')}>{t('leave.withdraw')}</Button>}
      {refusing && (
        <Modal opened onClose={() => setRefusing(false)} title={t('leave.refuse')}>
          <Stack gap="sm">
            <Textarea label={t('leave.reason')} data-autofocus value={reason} error={fieldMessage(deciding.error, 'reason')} onChange={(event) => setReason(event.target.value)} />
            <FormProblem error={deciding.error} fields={['reason']} />
            <Group><Button loading={deciding.isPending} onClick={() => deciding.mutate('refuse')}>{t('leave.refuse')}</Button></Group>
          </Stack>
        </Modal>
      )}
    </Group>
  );
}
