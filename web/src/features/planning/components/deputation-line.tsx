import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import type { DeputationView } from '@api/schemas';
import { endDeputation } from '../api/end-deputation';
import classes from './events.module.css';

export function DeputationLine({ deputation }: { deputation: DeputationView }) {
  const { t } = useTranslation('duty');
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const ending = useMutation({
    mutationFn: () => endDeputation(agency.id, deputation.id),
    onSettled: () => client.invalidateQueries({ queryKey: ['plan', agency.id] }),
  });
  const days = deputation.lastDay
    ? `${format.day(deputation.firstDay)} – ${format.day(deputation.lastDay)}`
    : t('leave.from', { day: format.day(deputation.firstDay) });
  return (
    <div className={classes.line}>
      <Text span fw={500}>{deputation.personName}</Text>
      <span>{days}</span>
      <span>{t('leave.deputyIs', { name: deputation.deputyName })}</span>
      {(deputation.own || agency.may('plan.decide')) && <Button size="xs" variant="subtle" color="gray" loading={ending.isPending} onClick={() => ending.mutate()}>{t('leave.end')}</Button>}
    </div>
  );
}
