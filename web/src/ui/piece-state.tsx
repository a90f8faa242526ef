import type { PieceState } from '@api/schemas';
import {
  IconArrowBackUp, IconBan, IconCircleCheck, IconClock, IconEye, IconHourglassEmpty, IconPencil, IconSend, IconTrash, IconWorld,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './piece-state.module.css';

export const PIECE_STATES: readonly PieceState[] = [
  'draft', 'submitted', 'returned', 'reviewed', 'approved', 'scheduled', 'published', 'expired', 'taken-down', 'discarded',
];

/** One icon and one colour per state, the same on list, board, calendar and chart. */
const ICONS: Record<PieceState, ComponentType<{ size?: number; stroke?: number }>> = {
  draft: IconPencil,
  submitted: IconSend,
  returned: IconArrowBackUp,
  reviewed: IconEye,
  approved: IconCircleCheck,
  scheduled: IconClock,
  published: IconWorld,
  expired: IconHourglassEmpty,
  'taken-down': IconBan,
  discarded: IconTrash,
};

export function StateMark({ state, bare = false }: { state: PieceState; bare?: boolean }) {
  const { t } = useTranslation('common');
  const Icon = ICONS[state];
  const name = t(`state.${state}`);
  return (
    <span className={classes.mark} data-state={state} title={bare ? name : undefined}>
      <Icon size={16} stroke={1.8} aria-hidden />
      <span className={bare ? classes.hidden : undefined}>{name}</span>
    </span>
  );
}
