import { ActionIcon, Button, Menu, Text, Tooltip } from '@mantine/core';
import { IconArchive, IconArrowLeft, IconDots, IconExternalLink, IconEye } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiUrl } from '@/lib/api/call';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { StateMark } from '@/ui/piece-state';
import type { ActView, PieceView } from '@api/schemas';
import { ActDialog, needsWords } from './act-dialog';
import { orderActs } from './act-order';
import classes from './desk.module.css';
import { useAct } from './use-act';
import { PeopleRow } from './people-row';
import { WhereItStands } from './where-it-stands';
import type { Live } from './use-live';

interface Props { piece: PieceView; title: string; live: Live; onSetAside: () => void }

export function ActBar({ piece, title, live, onSetAside }: Props) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const format = useFormat();
  const [asking, setAsking] = useState<ActView | null>(null);
  const acting = useAct(piece, live);
  const { primary, beside, rest } = orderActs(piece.state, piece.acts, piece.unpublishedChanges);
  const preview = apiUrl(`/agencies/${agency.id}/pieces/${piece.id}/preview`);
  const begin = (one: ActView) => (needsWords(one) ? setAsking(one) : acting.run({ act: one.act, transition: one.transition ?? undefined }));
  const nameOf = (one: ActView) => (one.name ?? t(`act.${one.act}`)) + (one.onBehalfOf ? ` (${t('desk.onBehalf', { name: one.onBehalfOf })})` : '');
  const keyOf = (one: ActView) => one.transition ?? one.act;
  return (
    <header className={classes.bar}>
      <ActionIcon component={Link} to={`/toa-soan/${agency.address}/tin-bai`} variant="subtle" color="gray" size={36} aria-label={t('desk.back')}>
        <IconArrowLeft size={20} stroke={1.7} />
      </ActionIcon>
      <StateMark state={piece.state} />
      <Text fw={500} truncate className={classes.liveTitle}>{title}</Text>
      <Text fz={13} c="dimmed" truncate className={classes.hidePhone}>
        {t('desk.number', { number: piece.number })} · <WhereItStands piece={piece} />
        {piece.state === 'scheduled' && piece.scheduledAt && ` · ${format.dateTime(piece.scheduledAt)}`}
      </Text>
      <div className={classes.gap} />
      <PeopleRow view={live.view} />
      <Tooltip label={t('desk.preview')}>
        <ActionIcon component="a" href={preview} target="_blank" visibleFrom="sm" variant="subtle" color="gray" size={36} aria-label={t('desk.preview')}>
          <IconEye size={20} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('desk.more')}><IconDots size={20} stroke={1.7} /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {beside.map((one) => <Menu.Item key={keyOf(one)} hiddenFrom="sm" onClick={() => begin(one)}>{nameOf(one)}</Menu.Item>)}
          {rest.map((one) => (
            <Menu.Item key={keyOf(one)} color={one.act === 'take-down' || one.act === 'discard' ? 'red' : undefined} onClick={() => begin(one)}>{nameOf(one)}</Menu.Item>
          ))}
          <Menu.Item component="a" href={preview} target="_blank" hiddenFrom="sm" leftSection={<IconEye size={16} />}>{t('desk.preview')}</Menu.Item>
          <Menu.Item leftSection={<IconArchive size={16} />} onClick={onSetAside}>{t('lost.menu')}</Menu.Item>
          {piece.publicUrl && (
            <Menu.Item component="a" href={piece.publicUrl} target="_blank" rel="noopener" leftSection={<IconExternalLink size={16} />}>{t('desk.openPublic')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {beside.map((one) => <Button key={keyOf(one)} variant="default" flex="none" visibleFrom="sm" onClick={() => begin(one)}>{nameOf(one)}</Button>)}
      {primary && (
        <Tooltip label={primary.reason ?? ''} disabled={primary.allowed || primary.reason === null}>
          <Button flex="none" data-disabled={!primary.allowed || undefined} aria-disabled={!primary.allowed} loading={acting.pending} onClick={() => primary.allowed && begin(primary)}>
            {nameOf(primary)}
          </Button>
        </Tooltip>
      )}
      {asking && <ActDialog one={asking} pieceId={piece.id} acting={acting} onClose={() => setAsking(null)} />}
    </header>
  );
}
