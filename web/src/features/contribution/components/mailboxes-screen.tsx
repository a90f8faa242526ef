import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import type { MailboxView } from '@api/schemas';
import { mailboxesQuery } from '../api/list-mailboxes';
import { removeMailbox } from '../api/remove-mailbox';
import { MailboxDialog } from './mailbox-dialog';

/** Mailboxes that are emptied into the desk's inbox. */
export function MailboxesScreen() {
  const { t } = useTranslation('contribution');
  const agency = useAgency();
  const mailboxes = useQuery(mailboxesQuery(agency.id));
  const [open, setOpen] = useState<MailboxView | 'new' | null>(null);
  return (
    <Screen title={t('mailboxes.title')} lead={t('mailboxes.emptyHint')} actions={<Button onClick={() => setOpen('new')}>{t('mailboxes.add')}</Button>}>
      <Loaded query={mailboxes}>
        {({ items }) =>
          items.length === 0 ? <Empty title={t('mailboxes.empty')} /> : <Stack gap={0}>{items.map((one) => <Row key={one.id} mailbox={one} onEdit={() => setOpen(one)} />)}</Stack>
        }
      </Loaded>
      {open && <MailboxDialog mailbox={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Screen>
  );
}

function Row({ mailbox, onEdit }: { mailbox: MailboxView; onEdit: () => void }) {
  const { t } = useTranslation(['contribution', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const removing = useMutation({
    mutationFn: () => removeMailbox(agency.id, mailbox.id),
    onSettled: () => client.invalidateQueries({ queryKey: mailboxesQuery(agency.id).queryKey }),
  });
  return (
    <Group justify="space-between" py="xs" gap="sm" style={{ borderBottom: '1px solid var(--hoitu-hair)' }}>
      <div>
        <Text fw={500}>{mailbox.user} · {mailbox.host}</Text>
        <Text fz={13} c={mailbox.trouble ? 'var(--hoitu-bad)' : 'dimmed'}>
          {mailbox.trouble ? t('mailboxes.trouble', { reason: mailbox.trouble }) : mailbox.succeededAt ? t('mailboxes.succeeded', { at: format.dateTime(mailbox.succeededAt) }) : t(mailbox.active ? 'mailboxes.notYet' : 'mailboxes.off')}
        </Text>
      </div>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={onEdit}>{t('common:edit')}</Button>
        <Button size="xs" variant="subtle" color="gray" loading={removing.isPending} onClick={() => removing.mutate()}>{t('mailboxes.remove')}</Button>
      </Group>
    </Group>
  );
}
