import { Button, Checkbox, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { SecretOnce } from '@/ui/secret-once';
import type { Permission, ServiceScopeView } from '@api/schemas';
import { servicesQuery } from '../api/list-services';
import { makeService } from '../api/make-service';

/** From what programs mostly do to what they seldom do. */
const ORDER: readonly Permission[] = [
  'piece.write', 'piece.edit', 'picture.read', 'section.manage', 'people.read', 'organization.read', 'audit.read',
  'piece.approve', 'piece.publish', 'piece.correct', 'piece.take-down', 'import.run',
];
const DAYS = ['30', '90', '180', '365'];

interface Props { scopes: readonly ServiceScopeView[]; onClose: () => void }

export function NewServiceDialog({ scopes: given, onClose }: Props) {
  const scopes = [...given].sort((one, other) => place(one) - place(other));
  const { t } = useTranslation('identity');
  const agency = useAgency();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [days, setDays] = useState('90');
  const making = useMutation({
    mutationFn: () => makeService(agency.id, { name: name.trim(), scopes: chosen, expiresInDays: Number(days) }),
    onSuccess: () => client.invalidateQueries({ queryKey: servicesQuery(agency.id).queryKey }),
  });
  if (making.data) {
    return (
      <Modal opened onClose={onClose} title={t('services.made', { name: making.data.token.name })} closeOnClickOutside={false}>
        <SecretOnce what={t('services.onlyOnce')} value={making.data.secret} copy={t('services.copy')} done={t('tokens.kept')} onDone={onClose} />
      </Modal>
    );
  }
  return (
    <Modal opened onClose={onClose} title={t('services.newTitle')} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          making.mutate();
        }}
      >
        <Stack gap="md">
          <TextInput label={t('services.name')} description={t('services.nameHint')} value={name} data-autofocus error={fieldMessage(making.error, 'name')} onChange={(event) => setName(event.target.value)} />
          <Checkbox.Group label={t('services.scopes')} value={chosen} error={fieldMessage(making.error, 'scopes')} onChange={setChosen}>
            <Stack gap={8} mt={6}>{scopes.filter((scope) => !scope.decision).map((scope) => <ScopeBox key={scope.code} scope={scope} />)}</Stack>
            <Text fw={500} mt="md">{t('services.decisions')}</Text>
            <Text fz={13} c="dimmed" mb={8}>{t('services.decisionsWhat')}</Text>
            <Stack gap={8}>{scopes.filter((scope) => scope.decision).map((scope) => <ScopeBox key={scope.code} scope={scope} />)}</Stack>
          </Checkbox.Group>
          <Select label={t('tokens.expires')} data={DAYS.map((value) => ({ value, label: t('tokens.days', { days: value }) }))} value={days} allowDeselect={false} error={fieldMessage(making.error, 'expiresInDays')} onChange={(value) => setDays(value ?? '90')} w={200} />
          <FormProblem error={making.error} fields={['name', 'scopes', 'expiresInDays']} />
          <Button type="submit" loading={making.isPending} disabled={name.trim() === '' || chosen.length === 0}>{t('services.make')}</Button>
        </Stack>
      </form>
    </Modal>
  );
}

/** A scope that is new on the server stands last. */
function place({ code }: ServiceScopeView): number {
  const at = ORDER.indexOf(code);
  return at < 0 ? ORDER.length : at;
}

function ScopeBox({ scope }: { scope: ServiceScopeView }) {
  const { t } = useTranslation('identity');
  return <Checkbox value={scope.code} label={t(`permission.${scope.code}`)} description={scope.allowed ? undefined : t('services.notYours')} disabled={!scope.allowed} />;
}
