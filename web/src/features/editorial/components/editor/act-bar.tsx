import { ActionIcon, Button, Menu, Text, Tooltip } from '@mantine/core';
import { IconArrowLeft, IconDots, IconExternalLink, IconEye } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { apiUrl } from '@/lib/api/call';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { StateMark } from '@/ui/piece-state';
import type { PieceAct, PieceView } from '@api/schemas';
import { ActDialog, NEEDS_WORDS } from './act-dialog';
import { orderActs } from './act-order';
import classes from './desk.module.css';
import { useAct } from './use-act';
import type { Writing } from './use-writing';

export function ActBar({ piece, writing }: { piece: PieceView; writing: Writing }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const format = useFormat();
  const [asking, setAsking] = useState<PieceAct | null>(null);
  const acting = useAct(piece, writing);
  const { primary, beside, rest } = orderActs(piece.state, piece.acts, piece.unpublishedChanges);
  const preview = apiUrl(`/agencies/${agency.id}/pieces/${piece.id}/preview`);
  const moreOnWide = rest.length > 0 || piece.publicUrl !== null; // on a phone the preview is always in there
  const begin = (act: PieceAct) => (NEEDS_WORDS.has(act) ? setAsking(act) : acting.run({ act }));
  return (
    <header className={classes.bar}>
      <ActionIcon component={Link} to={`/toa-soan/${agency.address}/tin-bai`} variant="subtle" color="gray" size={36} aria-label={t('desk.back')}>
        <IconArrowLeft size={20} stroke={1.7} />
      </ActionIcon>
      <StateMark state={piece.state} />
      <Text fz={13} c="dimmed" truncate className={classes.hidePhone}>
        {t('desk.number', { number: piece.number })} · {piece.holderId === piece.ownerId || piece.holderName === '' ? piece.ownerName : t('desk.holder', { name: piece.holderName })}
        {piece.state === 'scheduled' && piece.scheduledAt && ` · ${format.dateTime(piece.scheduledAt)}`}
      </Text>
      <div style={{ marginLeft: 'auto' }} />
      <Tooltip label={t('desk.preview')}>
        <ActionIcon component="a" href={preview} target="_blank" visibleFrom="sm" variant="subtle" color="gray" size={36} aria-label={t('desk.preview')}>
          <IconEye size={20} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('desk.more')} hiddenFrom={moreOnWide ? undefined : 'sm'}><IconDots size={20} stroke={1.7} /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {beside.map(({ act }) => <Menu.Item key={act} hiddenFrom="sm" onClick={() => begin(act)}>{t(`act.${act}`)}</Menu.Item>)}
          {rest.map(({ act }) => (
            <Menu.Item key={act} color={act === 'take-down' || act === 'discard' ? 'red' : undefined} onClick={() => begin(act)}>{t(`act.${act}`)}</Menu.Item>
          ))}
          <Menu.Item component="a" href={preview} target="_blank" hiddenFrom="sm" leftSection={<IconEye size={16} />}>{t('desk.preview')}</Menu.Item>
          {piece.publicUrl && (
            <Menu.Item component="a" href={piece.publicUrl} target="_blank" rel="noopener" leftSection={<IconExternalLink size={16} />}>{t('desk.openPublic')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {beside.map(({ act }) => <Button key={act} variant="default" flex="none" visibleFrom="sm" onClick={() => begin(act)}>{t(`act.${act}`)}</Button>)}
      {primary && (
        <Tooltip label={primary.reason ?? ''} disabled={primary.allowed || primary.reason === null}>
          <Button flex="none" data-disabled={!primary.allowed || undefined} aria-disabled={!primary.allowed} loading={acting.pending} onClick={() => primary.allowed && begin(primary.act)}>
            {t(`act.${primary.act}`)}
          </Button>
        </Tooltip>
      )}
      {asking && <ActDialog act={asking} acting={acting} onClose={() => setAsking(null)} />}
    </header>
  );
}
