import { Button, Modal, MultiSelect, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { DayField } from '@/ui/day-field';
import { FormProblem } from '@/ui/form-problem';
import { SecretOnce } from '@/ui/secret-once';
import type { InvitationLinkView, Role } from '@api/schemas';
import { invite } from '../api/invite';
import { AGENCY_ROLES } from './roles';

const FIELDS = ['email', 'name', 'roles', 'validTo'];

export function InviteDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<string[]>(['reporter']);
  const [validTo, setValidTo] = useState<string | null>(null);
  const inviting = useMutation({
    mutationFn: () => invite(agency.id, { email: email.trim(), name: name.trim(), roles: roles as Role[], validTo: validTo ?? undefined }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['people', agency.id] }),
  });
  if (inviting.data) return <Invited invitation={inviting.data} name={name} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title={t('people.invite')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          inviting.mutate();
        }}
      >
        <Stack gap="sm">
          <TextInput label={t('name')} value={name} data-autofocus error={fieldMessage(inviting.error, 'name')} onChange={(event) => setName(event.target.value)} />
          <TextInput label={t('email')} type="email" value={email} error={fieldMessage(inviting.error, 'email')} onChange={(event) => setEmail(event.target.value)} />
          <MultiSelect label={t('people.roles')} data={AGENCY_ROLES.map((value) => ({ value, label: t(`common:role.${value}`) }))} value={roles} error={fieldMessage(inviting.error, 'roles')} onChange={setRoles} />
          <DayField label={t('people.validTo')} description={t('people.validToHint')} clearable value={validTo} error={fieldMessage(inviting.error, 'validTo')} onChange={setValidTo} />
          <FormProblem error={inviting.error} fields={FIELDS} />
          <Button type="submit" loading={inviting.isPending} disabled={email.trim() === '' || roles.length === 0}>{t('people.makeLink')}</Button>
        </Stack>
      </form>
    </Modal>
  );
}

function Invited({ invitation, name, onClose }: { invitation: InvitationLinkView; name: string; onClose: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  const format = useFormat();
  const link = new URL(invitation.link, window.location.origin).toString();
  return (
    <Modal opened onClose={onClose} title={t('people.invited', { name })}>
      <SecretOnce what={t('people.sendLink', { at: format.dateTime(invitation.expiresAt) })} value={link} copy={t('people.copyLink')} done={t('common:close')} onDone={onClose} />
    </Modal>
  );
}
