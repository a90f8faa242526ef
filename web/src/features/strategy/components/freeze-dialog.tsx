import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { FormProblem } from '@/ui/form-problem';
import { freezePopulation } from '../api/freeze-population';

interface Props { rule: string; on: string; onClose: () => void }

/** Freezing cannot be taken back, so it asks for what the period is and where the list comes from. */
export function FreezeDialog({ rule, on, onClose }: Props) {
  const { t } = useTranslation('strategy');
  const format = useFormat();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [source, setSource] = useState(t('population.register'));
  const freezing = useMutation({
    mutationFn: () => freezePopulation({ rule, on, source, reason }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['strategy', 'population'] });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('population.freeze')}>
      <Stack gap="md">
        <Text>{t('population.freezeHint', { day: format.day(on) })}</Text>
        <TextInput label={t('population.reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus />
        <TextInput label={t('population.source')} value={source} onChange={(event) => setSource(event.currentTarget.value)} />
        <FormProblem error={freezing.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('takeIn.cancel')}</Button>
          <Button loading={freezing.isPending} onClick={() => freezing.mutate()}>{t('population.freeze')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
