import { Button, Group, Modal, NativeSelect, NumberInput, PasswordInput, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { MailboxView } from '@api/schemas';
import { addMailbox, type MailboxWish } from '../api/add-mailbox';
import { changeMailbox } from '../api/change-mailbox';
import { mailboxesQuery } from '../api/list-mailboxes';

const SECURITIES = ['tls', 'starttls', 'none'] as const;
const FIELDS = ['host', 'port', 'security', 'user', 'password'];

export function MailboxDialog({ mailbox, onClose }: { mailbox: MailboxView | null; onClose: () => void }) {
  const { t } = useTranslation(['contribution', 'common']);
  const agency = useAgency();
  const client = useQueryClient();
  const [wish, setWish] = useState<MailboxWish>(() => ({
    host: mailbox?.host ?? '', port: mailbox?.port ?? 993, security: mailbox?.security ?? 'tls', user: mailbox?.user ?? '',
    password: '', folder: mailbox?.folder ?? 'INBOX', active: mailbox?.active ?? true, version: mailbox?.version,
  }));
  const change = (changes: Partial<MailboxWish>) => setWish({ ...wish, ...changes });
  const saving = useMutation({
    mutationFn: () => (mailbox ? changeMailbox(agency.id, mailbox.id, wish) : addMailbox(agency.id, wish)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: mailboxesQuery(agency.id).queryKey });
      onClose();
    },
  });
  const error = (field: string) => fieldMessage(saving.error, field);
  return (
    <Modal opened onClose={onClose} title={t('mailboxes.add')}>
      <form
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <Stack gap="sm">
          <TextInput label={t('mailboxes.host')} placeholder="imap.example.vn" data-autofocus value={wish.host} error={error('host')} onChange={(event) => change({ host: event.target.value })} />
          <Group grow align="flex-start">
            <NumberInput label={t('mailboxes.port')} min={1} max={65535} value={wish.port} error={error('port')} onChange={(port) => change({ port: Number(port) })} />
            <NativeSelect label={t('mailboxes.security')} value={wish.security} error={error('security')} data={SECURITIES.map((value) => ({ value, label: t(`mailboxes.securities.${value}`) }))} onChange={(event) => change({ security: event.currentTarget.value })} />
          </Group>
          <TextInput label={t('mailboxes.user')} autoComplete="off" value={wish.user} error={error('user')} onChange={(event) => change({ user: event.target.value })} />
          <PasswordInput label={t('mailboxes.password')} description={mailbox ? t('mailboxes.passwordKept') : undefined} autoComplete="new-password" value={wish.password} error={error('password')} onChange={(event) => change({ password: event.target.value })} />
          <TextInput label={t('mailboxes.folder')} value={wish.folder} onChange={(event) => change({ folder: event.target.value })} />
          <Switch label={t('mailboxes.active')} checked={wish.active} onChange={(event) => change({ active: event.currentTarget.checked })} />
          <FormProblem error={saving.error} fields={FIELDS} />
          <Group><Button type="submit" loading={saving.isPending}>{t('common:save')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
