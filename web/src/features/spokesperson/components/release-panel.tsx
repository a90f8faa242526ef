import { Alert, Button, Drawer, FileButton, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconClockPause, IconPaperclip, IconSend } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { FormProblem } from '@/ui/form-problem';
import { Loaded } from '@/ui/loaded';
import type { ReleaseView } from '@api/schemas';
import { attachFile } from '../api/attach-file';
import { releaseQuery } from '../api/get-release';
import { sendRelease } from '../api/send-release';
import { withdrawRelease } from '../api/withdraw-release';
import { AttachmentList } from './attachment-list';
import { Mark } from './desk-marks';
import classes from './desk.module.css';
import { EditionList } from './edition-list';
import { ReceiptList } from './receipt-list';
import { ReleaseForm } from './release-form';

interface Props { authority: string; id: string; speaks: boolean; onClose: () => void }

export function ReleasePanel({ authority, id, speaks, onClose }: Props) {
  const { t } = useTranslation('spokesperson');
  const release = useQuery(releaseQuery(authority, id));
  const wide = useMediaQuery('(min-width: 48em)', true);
  return (
    <Drawer opened onClose={onClose} position="right" size={wide ? 620 : '100%'} title={t('release.one')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Loaded query={release}>{(view) => <Release authority={authority} view={view} speaks={speaks} />}</Loaded>
    </Drawer>
  );
}

function Release({ authority, view, speaks }: { authority: string; view: ReleaseView; speaks: boolean }) {
  const { t } = useTranslation('spokesperson');
  const format = useFormat();
  const { row } = view;
  return (
    <Stack gap="md" data-testid="release-panel">
      <div>
        <Group gap="md">
          <Mark mark={row.state} />
          <Text fz={13} c="dimmed">{t('release.number', { number: format.number(row.number) })}{row.edition > 1 ? ` · ${t('edition', { number: row.edition })}` : ''}</Text>
        </Group>
        <Title order={2} mt={4}>{row.title}</Title>
      </div>
      {row.underEmbargo && row.embargoUntil && <Alert color="orange" variant="light" icon={<IconClockPause size={18} />}>{t('embargoUntil', { when: format.dateTime(row.embargoUntil) })}</Alert>}
      {view.withdrawnReason && <Alert color="red" variant="light">{t('received.withdrawn', { reason: view.withdrawnReason })}</Alert>}
      {speaks && row.state !== 'withdrawn' && <Acts authority={authority} view={view} />}
      <p className={classes.words}>{view.text}</p>
      {view.contact !== '' && <Text fz={13}><Text span c="dimmed">{t('field.contact')}:</Text> {view.contact}</Text>}
      <Text fz={13}><Text span c="dimmed">{t('field.audience')}:</Text> {view.audience === 'under' ? t('audience.below', { name: view.underName ?? '' }) : t(`audience.${view.audience}`)}</Text>
      <AttachmentList attachments={view.attachments} path={`/authorities/${authority}/releases/${row.id}/attachments`} />
      <EditionList editions={view.editions} />
      {row.state !== 'draft' && <ReceiptList receipts={view.receipts} />}
    </Stack>
  );
}

function Acts({ authority, view }: { authority: string; view: ReleaseView }) {
  const { t } = useTranslation('spokesperson');
  const client = useQueryClient();
  const { row } = view;
  const [editing, setEditing] = useState(false);
  const [withdrawing, setWithdrawing] = useState(false);
  const [reason, setReason] = useState('');
  const settled = { onSettled: () => client.invalidateQueries({ queryKey: ['desk', authority] }) };
  const sending = useMutation({ mutationFn: () => sendRelease(authority, row.id, row.version), ...settled });
  const attaching = useMutation({ mutationFn: (file: File) => attachFile(authority, row.id, file), ...settled });
  const taking = useMutation({ mutationFn: () => withdrawRelease(authority, row.id, row.version, reason), ...settled });
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {row.state === 'draft' && <Button leftSection={<IconSend size={16} />} loading={sending.isPending} onClick={() => sending.mutate()}>{t('release.send')}</Button>}
        <Button variant="default" onClick={() => setEditing(true)}>{t(row.state === 'draft' ? 'release.edit' : 'release.revise')}</Button>
        {row.state === 'draft' && (
          <FileButton onChange={(file) => file && attaching.mutate(file)}>
            {(props) => <Button {...props} variant="default" leftSection={<IconPaperclip size={16} />} loading={attaching.isPending}>{t('release.attach')}</Button>}
          </FileButton>
        )}
        {row.state === 'released' && !withdrawing && <Button variant="subtle" color="red" onClick={() => setWithdrawing(true)}>{t('release.withdraw')}</Button>}
      </Group>
      {withdrawing && (
        <Stack gap="xs">
          <Textarea data-autofocus label={t('release.reason')} required autosize minRows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
          <Group gap="xs">
            <Button color="red" disabled={reason.trim() === ''} loading={taking.isPending} onClick={() => taking.mutate()}>{t('release.withdraw')}</Button>
            <Button variant="default" onClick={() => setWithdrawing(false)}>{t('cancel')}</Button>
          </Group>
        </Stack>
      )}
      <FormProblem error={sending.error ?? attaching.error ?? taking.error} />
      {editing && <ReleaseForm authority={authority} release={view} onClose={() => setEditing(false)} onDone={() => setEditing(false)} />}
    </Stack>
  );
}
