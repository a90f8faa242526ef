import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { FormProblem } from '@/ui/form-problem';
import { SecretOnce } from '@/ui/secret-once';
import type { OrganizationView } from '@api/schemas';
import { inviteFirst } from '../api/invite-first';

/** Opens a spokesperson's desk for an authority by inviting who speaks for it. */
export function SpokespersonDialog({ organization, onClose }: { organization: OrganizationView; onClose: () => void }) {
  const { t } = useTranslation(['organization', 'common']);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const inviting = useMutation({ mutationFn: () => inviteFirst(organization.id, { name: name.trim(), email: email.trim(), roles: ['spokesperson'], validTo: null }) });
  const link = inviting.data && new URL(inviting.data.link, window.location.origin).toString();
  return (
    <Modal opened onClose={onClose} title={t('spokesperson.title')} size="lg" closeButtonProps={{ 'aria-label': t('common:close') }}>
      {link ? <SecretOnce what={t('spokesperson.send')} value={link} copy={t('found.copy')} done={t('common:close')} onDone={onClose} /> : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            inviting.mutate();
          }}
        >
          <Stack gap="sm">
            <Text>{t('spokesperson.what', { name: organization.name })}</Text>
            <TextInput data-autofocus label={t('found.adminName')} value={name} error={fieldMessage(inviting.error, 'name')} onChange={(event) => setName(event.target.value)} />
            <TextInput label={t('found.adminEmail')} type="email" value={email} error={fieldMessage(inviting.error, 'email')} onChange={(event) => setEmail(event.target.value)} />
            <FormProblem error={inviting.error} fields={['name', 'email']} />
            <Group><Button type="submit" disabled={name.trim() === '' || email.trim() === ''} loading={inviting.isPending}>{t('spokesperson.go')}</Button></Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
