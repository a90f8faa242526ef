import { Button, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconClock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import type { PlannedActView } from '@api/schemas';
import classes from './planned.module.css';

const ICONS = { waiting: IconClock, done: IconCircleCheck, failed: IconAlertTriangle, cancelled: IconCircleX } as const;
/** A second or two is the program's own beat and no news. */
const WORTH_TELLING_MS = 2_000;

interface Props {
  act: PlannedActView;
  /** Within its piece the headline says nothing new. */
  bare?: boolean;
  /** The person may change it, for himself or for somebody who is away. */
  may: boolean;
  onMove: () => void;
  onCancel: () => void;
  onAgain: () => void;
}

export function PlannedRow({ act, bare = false, may, onMove, onCancel, onAgain }: Props) {
  const { t } = useTranslation(['scheduling', 'editorial']);
  const agency = useAgency();
  const format = useFormat();
  const Icon = ICONS[act.state];
  const movable = may && act.state === 'waiting' && act.act !== 'lift-embargo';
  return (
    <li className={classes.row} data-bare={bare || undefined}>
      <span className={classes.when}>{format.dateTime(act.at)}</span>
      <span className={classes.what}>{t(`act.${act.act}`)}</span>
      <span className={classes.piece}>
        {!bare && (
          <Link to={`/toa-soan/${agency.address}/tin-bai/${act.pieceId}`} className={classes.title}>
            {act.title === '' ? t('editorial:untitled') : act.title}
          </Link>
        )}
        <Text span fz={13} c="dimmed">{bare ? t('by', { name: act.byName }) : `${t(`channel.${act.channel}`)} · ${t('by', { name: act.byName })}`}</Text>
        {act.reason && <Text fz={13} c="var(--hoitu-bad)">{act.reason}</Text>}
      </span>
      <span className={classes.state} data-state={act.state}>
        <Icon size={16} stroke={1.8} aria-hidden />
        <span>{t(`state.${act.state}`)}<Lateness act={act} /></span>
      </span>
      <span className={classes.acts}>
        {movable && <Button size="compact-sm" variant="subtle" onClick={onMove}>{t('move')}</Button>}
        {movable && <Button size="compact-sm" variant="subtle" color="gray" onClick={onCancel}>{t('cancel')}</Button>}
        {may && act.state === 'failed' && <Button size="compact-sm" variant="light" onClick={onAgain}>{t('again')}</Button>}
      </span>
    </li>
  );
}

function Lateness({ act }: { act: PlannedActView }) {
  const { t } = useTranslation('scheduling');
  const format = useFormat();
  if (act.lateMs === null || act.lateMs === undefined || act.state === 'cancelled') return null;
  return <Text span fz={13} c="dimmed"> · {act.lateMs < WORTH_TELLING_MS ? t('onTime') : t('late', { time: format.duration(act.lateMs / 1000) })}</Text>;
}
