import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import type { AgencyIndicatorsView } from '@api/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/ui/form-problem';
import { workOutIndicators } from '../api/work-out-indicators';
import { usePeriodName } from './figure-words';

/** Works the values out at once; of a period that is over a reason is kept with what changes. */
export function WorkOutDialog({ view, onClose }: { view: AgencyIndicatorsView; onClose: () => void }) {
  const { t } = useTranslation(['evidence', 'common']);
  const name = usePeriodName();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const working = useMutation({
    mutationFn: () => workOutIndicators(view.agencyId, { first: view.period.first, last: view.period.last }, reason),
    onSuccess: () => client.invalidateQueries({ queryKey: ['strategy'] }),
  });
  return (
    <Modal opened onClose={onClose} title={`${t('mine.workOut')}: ${name(view.period)}`}>
      <Stack gap="md">
        {!view.running && <Textarea data-autofocus autosize minRows={2} label={t('mine.reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />}
        {working.data && <Text role="status">{t('mine.workedOut', { count: working.data.changed })}</Text>}
        <FormProblem error={working.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('common:close')}</Button>
          <Button loading={working.isPending} disabled={!view.running && reason.trim() === ''} onClick={() => working.mutate()}>{t('mine.workOut')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
