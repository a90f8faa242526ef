import { Button, Modal, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useSession } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { SecretOnce } from '@/ui/secret-once';
import { tokensQuery } from '../api/list-tokens';
import { makeToken } from '../api/make-token';

const DAYS = ['30', '90', '180', '365'];

export function NewTokenDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  const { memberships } = useSession();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [organizationId, setOrganization] = useState(memberships[0]?.organizationId ?? '');
  const [scopes, setScopes] = useState<string[]>([]);
  const [days, setDays] = useState('90');
  const possible = memberships.find((one) => one.organizationId === organizationId)?.permissions ?? [];
  const making = useMutation({
    mutationFn: () => makeToken({ name: name.trim(), scopes, organizationId, expiresInDays: Number(days) }),
    onSuccess: () => client.invalidateQueries({ queryKey: tokensQuery.queryKey }),
  });
  if (making.data) {
    const { secret } = making.data;
    return (
      <Modal opened onClose={onClose} title={t('tokens.made')} closeOnClickOutside={false}>
        <SecretOnce what={t('tokens.onlyOnce')} value={secret} copy={t('common:copy')} done={t('tokens.kept')} onDone={onClose} />
      </Modal>
    );
  }
  return (
    <Modal opened onClose={onClose} title={t('tokens.add')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          making.mutate();
        }}
      >
        <Stack gap="sm">
          <TextInput label={t('tokens.name')} placeholder={t('tokens.nameHint')} value={name} data-autofocus error={fieldMessage(making.error, 'name')} onChange={(event) => setName(event.target.value)} />
          <Select label={t('tokens.organization')} data={memberships.map((one) => ({ value: one.organizationId, label: one.organizationName }))} value={organizationId} allowDeselect={false} onChange={(value) => { setOrganization(value ?? ''); setScopes([]); }} />
          <MultiSelect label={t('tokens.scopes')} data={possible.map((one) => ({ value: one, label: `${t(`permission.${one}`)} (${one})` }))} value={scopes} error={fieldMessage(making.error, 'scopes')} onChange={setScopes} />
          <Select label={t('tokens.expires')} data={DAYS.map((value) => ({ value, label: t('tokens.days', { days: value }) }))} value={days} allowDeselect={false} onChange={(value) => setDays(value ?? '90')} />
          <FormProblem error={making.error} fields={['name', 'scopes']} />
          <Button type="submit" loading={making.isPending} disabled={name.trim() === '' || scopes.length === 0}>{t('tokens.make')}</Button>
        </Stack>
      </form>
    </Modal>
  );
}
