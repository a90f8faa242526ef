import { Button, Group, Modal, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { SavedViewView } from '@api/schemas';
import { keepView } from '../../../api/views/keep-view';
import { toText, type PieceAddress } from '../use-piece-address';

interface Props { view: SavedViewView | null; address: PieceAddress; mayShare: boolean; onClose: () => void }

export function KeepViewDialog({ view, address, mayShare, onClose }: Props) {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const keeping = useMutation({
    mutationFn: () =>
      keepView(agency.id, view?.id ?? null, {
        version: view?.version, name: name.trim(), shared, layout: address.layout, search: view?.search ?? toText(address.search),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['piece-views', agency.id] });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={view ? t('views.change') : t('views.keep')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keeping.mutate();
        }}
      >
        <Stack gap="sm">
          <TextInput label={t('views.name')} data-autofocus maxLength={60} value={name} error={fieldMessage(keeping.error, 'name')} onChange={(event) => setName(event.target.value)} />
          {mayShare && <Switch label={t('views.share')} description={t('views.shareWhat')} checked={shared} onChange={(event) => setShared(event.target.checked)} />}
          <FormProblem error={keeping.error} fields={['name']} />
          <Group><Button type="submit" loading={keeping.isPending} disabled={name.trim() === ''}>{t('common:save')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
