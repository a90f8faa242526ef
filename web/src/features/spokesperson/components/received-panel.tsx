import { Alert, Anchor, Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconClockPause, IconPencil } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { Loaded } from '@/ui/loaded';
import type { ReceivedView } from '@api/schemas';
import { receivedOneQuery } from '../api/get-received';
import { writePiece } from '../api/write-piece';
import { AttachmentList } from './attachment-list';
import classes from './desk.module.css';
import { EditionList } from './edition-list';

export function ReceivedPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('spokesperson');
  const agency = useAgency();
  const client = useQueryClient();
  const release = useQuery(receivedOneQuery(agency.id, id));
  const wide = useMediaQuery('(min-width: 48em)', true);
  const opened = release.isSuccess;
  useEffect(() => {
    if (opened) void client.invalidateQueries({ queryKey: ['received', agency.id, 'list'] });
  }, [opened, client, agency.id]);
  return (
    <Drawer opened onClose={onClose} position="right" size={wide ? 600 : '100%'} title={t('received.one')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Loaded query={release}>{(view) => <Received view={view} />}</Loaded>
    </Drawer>
  );
}

function Received({ view }: { view: ReceivedView }) {
  const { t } = useTranslation('spokesperson');
  const agency = useAgency();
  const format = useFormat();
  const navigate = useNavigate();
  const { row } = view;
  const toPiece = (pieceId: string) => navigate({ to: `/toa-soan/${agency.address}/tin-bai/${pieceId}` });
  const writing = useMutation({ mutationFn: () => writePiece(agency.id, row.id), onSuccess: ({ pieceId }) => toPiece(pieceId) });
  return (
    <Stack gap="md" data-testid="received-panel">
      <div>
        <Text fz={13} c="dimmed">{row.authorityName} · {format.dateTime(row.updatedAt)}</Text>
        <Title order={2} mt={4}>{row.title}</Title>
      </div>
      {row.state === 'withdrawn' && <Alert color="red" variant="light">{t('received.withdrawn', { reason: view.withdrawnReason ?? '' })}</Alert>}
      {row.underEmbargo && row.embargoUntil && <Alert color="orange" variant="light" icon={<IconClockPause size={18} />}>{t('embargoUntil', { when: format.dateTime(row.embargoUntil) })}</Alert>}
      {row.state === 'released' && agency.may('piece.write') && (
        <Group gap="xs">
          {row.pieceId
            ? <Button variant="default" onClick={() => row.pieceId && void toPiece(row.pieceId)}>{t('received.toPiece')}</Button>
            : <Button leftSection={<IconPencil size={16} />} loading={writing.isPending} onClick={() => writing.mutate()}>{t('received.write')}</Button>}
        </Group>
      )}
      <FormProblem error={writing.error} />
      {view.text !== '' && <p className={classes.words}>{view.text}</p>}
      {view.contact !== '' && <Text fz={13}><Text span c="dimmed">{t('field.contact')}:</Text> {view.contact}</Text>}
      <AttachmentList attachments={view.attachments} path={`/agencies/${agency.id}/releases/${row.id}/attachments`} />
      <EditionList editions={view.editions} />
      <Anchor fz={13} href={`/toa-soan/${agency.address}/hoi-co-quan?co-quan=${row.authorityId}`}>{t('received.ask')}</Anchor>
    </Stack>
  );
}
