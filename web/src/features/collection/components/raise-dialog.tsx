import { Button, Group, Modal, SegmentedControl, Select, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { raiseConcern } from '../api/act-on-concern';
import { BodyField } from './body-field';

export function RaiseDialog({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const { t } = useTranslation('collection');
  const client = useQueryClient();
  const session = useSession();
  const units = session.memberships.filter((one) => one.permissions.includes('collection.report'));
  const [kind, setKind] = useState('proposal');
  const [unitId, setUnit] = useState<string | null>(units[0]?.organizationId ?? null);
  const [addresseeId, setAddressee] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const raising = useMutation({
    mutationFn: () => raiseConcern({ kind, unitId, addresseeId, programme: null, indicator: null, words }),
    onSuccess: async ({ head }) => {
      await client.invalidateQueries({ queryKey: ['collection', 'concerns'] });
      onDone(head.id);
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('concern.raise')}>
      <Stack gap="md">
        <SegmentedControl aria-label={t('concern.kind')} value={kind} onChange={setKind} data={[{ value: 'proposal', label: t('concern.kinds.proposal') }, { value: 'difficulty', label: t('concern.kinds.difficulty') }]} />
        <Select label={t('rows.unit')} allowDeselect={false} data={units.map((one) => ({ value: one.organizationId, label: one.organizationName }))} value={unitId} onChange={setUnit} />
        <BodyField label={t('concern.to')} value={addresseeId} onChange={setAddressee} />
        <Textarea label={t('concern.words')} autosize minRows={4} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
        <FormProblem error={raising.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
          <Button loading={raising.isPending} onClick={() => raising.mutate()}>{t('concern.send')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
