import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { FormProblem } from '@/ui/form-problem';
import type { PlannedActView } from '@api/schemas';
import { MomentInput } from './moment-input';
import { usePlannedChange } from './use-planned-change';

export function MoveDialog({ act, onClose }: { act: PlannedActView; onClose: () => void }) {
  const { t } = useTranslation(['scheduling', 'common']);
  const format = useFormat();
  const changing = usePlannedChange();
  const [at, setAt] = useState<string | null>(null);
  return (
    <Modal opened onClose={onClose} title={t('move')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (at) changing.mutate({ act, change: 'move', at }, { onSuccess: onClose });
        }}
      >
        <Stack gap="sm">
          <Text>{t(`act.${act.act}`)} · {format.dateTime(act.at)}</Text>
          <MomentInput label={t('newTime')} error={fieldMessage(changing.error, 'at')} onChange={setAt} />
          <FormProblem error={changing.error} fields={['at']} />
          <Group><Button type="submit" disabled={at === null} loading={changing.isPending}>{t('move')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
