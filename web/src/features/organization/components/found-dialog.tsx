import { Button, Code, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { randomId } from '@/lib/api/random-id';
import { today } from '@/lib/format/dates';
import { FormProblem } from '@/ui/form-problem';
import type { FoundedAgencyView, InvitationLinkView } from '@api/schemas';
import { foundAgency } from '../api/found-agency';
import { inviteFirst } from '../api/invite-first';
import { KindField } from './change-fields';
import { OrganizationField } from './organization-field';

const FIELDS = ['name', 'kind', 'source', 'organization.source', 'organization.parentId', 'parentId', 'organization.name', 'organization.kind', 'productName', 'slug', 'host', 'email'];

/** Lets an agency work on this installation, and invites its first administrator. */
export function FoundDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['organization', 'common']);
  const client = useQueryClient();
  const key = useRef(randomId());
  const [founded, setFounded] = useState<FoundedAgencyView | null>(null);
  const [words, setWords] = useState({ name: '', kind: '', parentId: null as string | null, source: '', slug: '', adminName: '', adminEmail: '' });
  const set = (changes: Partial<typeof words>) => setWords({ ...words, ...changes });
  const founding = useMutation({
    mutationFn: async () => {
      const organization = { name: words.name.trim(), kind: words.kind, parentId: words.parentId, pressTypes: [], from: today(), to: null, source: words.source.trim() };
      const wish = { organizationId: null, organization, slug: words.slug.trim() || null, host: null, productName: null, accentColor: null };
      const agency = founded ?? (await foundAgency(wish, key.current));
      setFounded(agency);
      return inviteFirst(agency.id, { name: words.adminName.trim(), email: words.adminEmail.trim(), roles: ['agency-admin', 'editor-in-chief'], validTo: null });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['organization-tree'] }),
    onError: () => {
      key.current = randomId();
    },
  });
  if (founding.data) return <Founded name={words.name} host={founded?.host ?? ''} invitation={founding.data} onClose={onClose} />;
  const error = founding.error;
  const made = founded !== null;
  const ready = words.name.trim() !== '' && words.kind !== '' && words.source.trim() !== '' && words.adminName.trim() !== '' && words.adminEmail.trim() !== '';
  return (
    <Modal opened onClose={onClose} title={t('found.title')} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          founding.mutate();
        }}
      >
        <Stack gap="sm">
          <TextInput label={t('name')} data-autofocus disabled={made} value={words.name} error={fieldMessage(error, 'organization.name') ?? fieldMessage(error, 'productName')} onChange={(event) => set({ name: event.target.value })} />
          <KindField value={words.kind || null} error={fieldMessage(error, 'organization.kind') ?? fieldMessage(error, 'kind')} onChange={(kind) => set({ kind: kind ?? '' })} />
          <OrganizationField label={t('parent')} value={words.parentId} error={fieldMessage(error, 'organization.parentId')} onChange={(parentId) => set({ parentId })} />
          <TextInput label={t('change.source')} placeholder={t('change.sourceHint')} disabled={made} value={words.source} error={fieldMessage(error, 'organization.source') ?? fieldMessage(error, 'source')} onChange={(event) => set({ source: event.target.value })} />
          <TextInput label={t('found.slug')} description={t('found.slugHint')} disabled={made} value={words.slug} error={fieldMessage(error, 'slug') ?? fieldMessage(error, 'host')} onChange={(event) => set({ slug: event.target.value })} />
          <Text fw={600} mt="xs">{t('found.admin')}</Text>
          <TextInput label={t('found.adminName')} value={words.adminName} error={made ? fieldMessage(error, 'name') : undefined} onChange={(event) => set({ adminName: event.target.value })} />
          <TextInput label={t('found.adminEmail')} type="email" value={words.adminEmail} error={fieldMessage(error, 'email')} onChange={(event) => set({ adminEmail: event.target.value })} />
          <FormProblem error={error} fields={FIELDS} />
          <Group><Button type="submit" loading={founding.isPending} disabled={!ready}>{t('found.go')}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}

function Founded({ name, host, invitation, onClose }: { name: string; host: string; invitation: InvitationLinkView; onClose: () => void }) {
  const { t } = useTranslation(['organization', 'common']);
  const link = new URL(invitation.link, window.location.origin).toString();
  return (
    <Modal opened onClose={onClose} title={t('found.done', { name })} size="lg">
      <Stack gap="sm">
        <Text>{t('found.site', { host })}</Text>
        <Text>{t('found.send')}</Text>
        <Code block>{link}</Code>
        <Group>
          <CopyButton value={link}>{({ copied, copy }) => <Button onClick={copy}>{copied ? t('common:copied') : t('found.copy')}</Button>}</CopyButton>
          <Button variant="default" onClick={onClose}>{t('common:close')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
