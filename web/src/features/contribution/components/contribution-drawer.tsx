import { Anchor, Drawer, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import type { ContributionView } from '@api/schemas';
import { contributionQuery } from '../api/get-contribution';
import { AssignFields } from './assign-fields';
import { DecisionBar } from './decision-bar';
import classes from './contribution.module.css';

type Remark = 'cut' | 'charset-guessed' | 'part-unreadable' | 'unreadable' | 'too-many-files' | 'file-too-large';

/** One contribution: what was sent, by whom, and what the desk does with it. */
export function ContributionDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('contribution');
  const agency = useAgency();
  const one = useQuery(contributionQuery(agency.id, id));
  return (
    <Drawer opened onClose={onClose} position="right" size="xl" title={one.data?.receipt ?? t('title')}>
      <Loaded query={one}>{(view) => <Whole view={view} />}</Loaded>
    </Drawer>
  );
}

function Whole({ view }: { view: ContributionView }) {
  const { t } = useTranslation('contribution');
  const agency = useAgency();
  const format = useFormat();
  return (
    <Stack gap="md">
      <div>
        <Title order={2}>{view.title}</Title>
        <Text>{view.senderName}{view.senderEmail && <> · <Anchor href={`mailto:${view.senderEmail}`}>{view.senderEmail}</Anchor></>}{view.senderPhone && ` · ${view.senderPhone}`}</Text>
        <Text fz={13} c="dimmed">
          {t(`channel.${view.channel}`)} · {format.dateTime(view.receivedAt)} · {t('words', { count: view.words })}
          {view.consentAt ? ` · ${t('consented', { at: format.dateTime(view.consentAt) })}` : ` · ${t('noConsent')}`}
        </Text>
      </div>
      {view.remarks.map((remark) => <Text key={remark} fz={13} c="var(--hoitu-warn)">{t(`remark.${remark as Remark}`, { defaultValue: remark })}</Text>)}
      {agency.may('contribution.handle') && <DecisionBar view={view} />}
      {view.reason && <Text><b>{t('reason')}:</b> {view.reason}</Text>}
      {view.decidedAt && <Text fz={13} c="dimmed">{t('decided', { state: t(`state.${view.state}`), name: view.decidedByName ?? '', at: format.dateTime(view.decidedAt) })}</Text>}
      {agency.may('contribution.handle') && view.state === 'new' && <AssignFields key={view.version} view={view} />}
      <Files view={view} />
      {/* Built anew by the server from what its schema knows; nothing of the sender's own markup is in it. */}
      <div className={classes.words} dangerouslySetInnerHTML={{ __html: view.html }} />
    </Stack>
  );
}

function Files({ view }: { view: ContributionView }) {
  const { t } = useTranslation('contribution');
  const format = useFormat();
  if (view.files.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('files', { count: view.files.length })}</Text>
      <div className={classes.pictures}>
        {view.files.filter((file) => file.picture).map((file) => <a key={file.position} href={file.url} target="_blank" rel="noreferrer"><img src={file.url} alt={file.name} loading="lazy" /></a>)}
      </div>
      {view.files.map((file) => (
        <Text key={file.position} fz={13}><Anchor href={file.url} fz={13} download={!file.picture}>{file.name}</Anchor> · {format.bytes(file.bytes)}{file.kind === null && ` · ${t('otherKind')}`}</Text>
      ))}
    </Stack>
  );
}
