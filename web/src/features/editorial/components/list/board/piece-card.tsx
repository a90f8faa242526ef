import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { StateMark } from '@/ui/piece-state';
import { FormMark, PriorityMark } from '@/ui/plan-marks';
import type { BoardView, PieceRowView, PieceState } from '@api/schemas';
import { StepDue } from '../step-due';
import classes from './board.module.css';
import type { Move } from './use-move';

export const PIECE_DRAGGED = 'application/x-hoitu-piece';
const TARGETS: PieceState[] = ['submitted', 'returned', 'reviewed', 'approved', 'published'];

interface Props { piece: PieceRowView; board: BoardView; move: Move; onHold: (held: boolean) => void }

export function PieceCard({ piece, board, move, onHold }: Props) {
  const { by } = board;
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const ways = board.columns.find((one) => one.key === piece.step)?.leadsTo ?? [];
  const title = piece.title === '' ? t('untitled') : piece.title;
  return (
    <article
      className={classes.card}
      data-pending={move.moving === piece.id || undefined}
      draggable={by === 'state' || by === 'step'}
      onDragStart={(event) => {
        event.dataTransfer.setData(PIECE_DRAGGED, piece.id);
        event.dataTransfer.effectAllowed = 'move';
        onHold(true);
      }}
      onDragEnd={() => onHold(false)}
    >
      <div className={classes.top}>
        <Link to={`/toa-soan/${agency.address}/tin-bai/${piece.id}`} className={classes.title} draggable={false} data-row={piece.id}>{title}</Link>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target><ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('board.moveCard', { title })}><IconDots size={16} /></ActionIcon></Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('board.moveTo')}</Menu.Label>
            {by === 'step'
              ? board.columns.filter((one) => one.key !== piece.step && !one.older).map((one) => <Menu.Item key={one.key} c={ways.includes(one.key) ? undefined : 'dimmed'} onClick={() => move.to(piece.id, { kind: 'step', step: one.key, name: one.name ?? one.key })}>{one.name}</Menu.Item>)
              : TARGETS.filter((state) => state !== piece.state).map((state) => <Menu.Item key={state} onClick={() => move.to(piece.id, { kind: 'state', state })}><StateMark state={state} /></Menu.Item>)}
          </Menu.Dropdown>
        </Menu>
      </div>
      <div className={classes.marks}>
        <FormMark form={piece.form} bare />
        <PriorityMark priority={piece.urgency} />
        {by !== 'state' && (by !== 'step' || piece.state === 'returned' || piece.state === 'scheduled') && <StateMark state={piece.state} />}
        <span className={classes.meta}>{piece.holderName || piece.ownerName}</span>
      </div>
      <div className={classes.marks}>
        <span className={classes.meta}>{t('board.since', { at: format.whenShort(piece.stepSince) })}</span>
        <StepDue piece={piece} />
      </div>
    </article>
  );
}
