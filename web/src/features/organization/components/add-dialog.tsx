import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { randomId } from '@/lib/api/random-id';
import { today } from '@/lib/format/dates';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import { addOrganization } from '../api/add-organization';
import { KindField, PressTypesField } from './change-fields';
import { OrganizationField } from './organization-field';
import { useMandate } from './use-mandate';

const FIELDS = ['name', 'kind', 'parentId', 'pressTypes', 'from', 'source'];

export function AddDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('organization');
  const client = useQueryClient();
  const navigate = useNavigate();
  const key = useRef(randomId());
  const mandate = useMandate();
  const [words, setWords] = useState({ name: '', kind: '', parentId: mandate.bodies[0] ?? null, pressTypes: [] as string[], from: today(), source: '' });
  const set = (changes: Partial<typeof words>) => setWords({ ...words, ...changes });
  const adding = useMutation({
    mutationFn: () => addOrganization({ ...words, to: null, name: words.name.trim(), source: words.source.trim() }, key.current),
    onSuccess: async (added) => {
      await client.invalidateQueries({ queryKey: ['organization-tree'] });
      await navigate({ to: `/dieu-hanh/to-chuc/${added.id}` });
    },
    onError: () => {
      key.current = randomId();
    },
  });
  const error = adding.error;
  return (
    <Modal opened onClose={onClose} title={t('add.title')} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          adding.mutate();
        }}
      >
        <Stack gap="sm">
          <TextInput label={t('name')} data-autofocus value={words.name} error={fieldMessage(error, 'name')} onChange={(event) => set({ name: event.target.value })} />
          <KindField value={words.kind || null} error={fieldMessage(error, 'kind')} onChange={(kind) => set({ kind: kind ?? '' })} />
          <OrganizationField label={t('parent')} description={mandate.all ? undefined : t('add.parentHint')} value={words.parentId} error={fieldMessage(error, 'parentId')} onChange={(parentId) => set({ parentId })} />
          <PressTypesField value={words.pressTypes} error={fieldMessage(error, 'pressTypes')} onChange={(pressTypes) => set({ pressTypes })} />
          <DayField label={t('add.from')} w={200} value={words.from} error={fieldMessage(error, 'from')} onChange={(from) => set({ from: from ?? today() })} />
          <TextInput label={t('change.source')} placeholder={t('change.sourceHint')} value={words.source} error={fieldMessage(error, 'source')} onChange={(event) => set({ source: event.target.value })} />
          <FormProblem error={error} fields={FIELDS} />
          <Group><Button type="submit" loading={adding.isPending} disabled={words.name.trim() === '' || words.kind === '' || (!mandate.all && words.parentId === null)}>{t('add.go')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
