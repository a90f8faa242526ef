import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormMark } from '@/ui/plan-marks';
import { StateMark } from '@/ui/piece-state';
import type { BoardColumnView, BoardView, PieceForm, PieceState } from '@api/schemas';
import { piecesQuery, type PieceFilter } from '../../../api/list-pieces';
import classes from './board.module.css';
import { OutDays } from './out-days';
import { PIECE_DRAGGED, PieceCard } from './piece-card';
import type { CardTarget } from './card-target';
import type { Move } from './use-move';

/** @param away no way leads here from where the card in the hand stands */
interface Props { column: BoardColumnView; board: BoardView; filter: PieceFilter; move: Move; away: boolean; onHold: (column: string | null) => void; onOutDays: (days: number) => void }

const IN_WORK = 'draft,returned,submitted,reviewed,approved,scheduled';

export function BoardColumn({ column, board, filter, move, away, onHold, onOutDays }: Props) {
  const { by, countLimit } = board;
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const [more, setMore] = useState(false);
  const [over, setOver] = useState(false);
  const working = by === 'step' ? { state: column.state ?? undefined, from: column.from ?? undefined } : by === 'state' || filter.state ? {} : { state: IN_WORK };
  const rest = useInfiniteQuery({ ...piecesQuery(agency.id, { ...filter, ...working, [by]: column.key }, column.nextCursor), enabled: more && column.nextCursor !== null });
  const cards = [...column.cards, ...(more ? (rest.data?.pages.flatMap((page) => page.items) ?? []) : [])];
  const target = targetOf(column, by);
  const drag = (event: DragEvent) => {
    if (target === null || !event.dataTransfer.types.includes(PIECE_DRAGGED)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const id = event.dataTransfer.getData(PIECE_DRAGGED);
    if (id === '' || target === null) return;
    event.preventDefault();
    move.to(id, target);
  };
  const isMore = more ? rest.hasNextPage : column.nextCursor !== null;
  const name = by === 'state' ? t(`common:state.${column.key as PieceState}`) : by === 'form' ? column.key : (column.name ?? '');
  return (
    <section className={classes.column} data-over={over || undefined} data-away={away || undefined} aria-label={name} onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop}>
      <h2 className={classes.head}>
        {by === 'state' ? <StateMark state={column.key as PieceState} /> : by === 'form' ? <FormMark form={column.key as PieceForm} /> : <span>{column.name ?? t('board.unnamed')}{column.older && <Text span fz={13} c="dimmed"> · {t('board.older')}</Text>}</span>}
        <Text span fz={13} c="dimmed">{column.count > countLimit ? `${format.number(countLimit)}+` : format.number(column.count)}</Text>
      </h2>
      {column.outDays !== null && <OutDays days={column.outDays} onChoose={onOutDays} />}
      {away && <Text fz={13} c="dimmed">{t('board.noWayHere')}</Text>}
      {cards.map((piece) => <PieceCard key={piece.id} piece={piece} board={board} move={move} onHold={(is) => onHold(is ? column.key : null)} />)}
      {cards.length === 0 && <Text fz={13} c="dimmed">{t('board.none')}</Text>}
      {isMore && <Button variant="subtle" size="compact-sm" color="gray" loading={rest.isFetching} onClick={() => (more ? void rest.fetchNextPage() : setMore(true))}>{t('common:more')}</Button>}
    </section>
  );
}

export function targetOf(column: BoardColumnView, by: string): CardTarget | null {
  if (by === 'state') return { kind: 'state', state: column.key as PieceState };
  return by === 'step' ? { kind: 'step', step: column.key, name: column.name ?? column.key } : null;
}
