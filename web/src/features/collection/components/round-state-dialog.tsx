import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import type { CollectionRoundView } from '@api/schemas';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/ui/form-problem';
import { closeRound } from '../api/close-round';
import { reopenRound } from '../api/reopen-round';

/** Closes a round that is open, once it was said what is left undone; opens one that is closed, with the reason. */
export function RoundStateDialog({ round, onClose }: { round: CollectionRoundView; onClose: () => void }) {
  const { t } = useTranslation('collection');
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const open = round.closedAt === null;
  const moving = useMutation({
    mutationFn: () => (open ? closeRound(round.id) : reopenRound(round.id, { reason })),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['collection'] });
      onClose();
    },
  });
  const { notReported, reported, accepted } = round.completeness;
  const title = t(open ? 'round.close' : 'round.reopen');
  return (
    <Modal opened onClose={onClose} title={title}>
      <Stack gap="md">
        {open ? (
          <>
            <Text>{t('round.notReported', { count: notReported })} {t('round.waiting', { count: reported - accepted })}</Text>
            <Text>{t('round.closeHint')}</Text>
          </>
        ) : (
          <>
            <Text>{t('round.reopenHint')}</Text>
            <Textarea label={t('round.reason')} required autosize minRows={2} maxLength={1000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
          </>
        )}
        <FormProblem error={moving.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
          <Button color={open ? 'red' : undefined} disabled={!open && reason.trim() === ''} loading={moving.isPending} onClick={() => moving.mutate()}>{title}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
