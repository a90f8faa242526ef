import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormMark } from '@/ui/plan-marks';
import { StateMark } from '@/ui/piece-state';
import type { BoardColumnView, PieceForm, PieceState } from '@api/schemas';
import { piecesQuery, type PieceFilter } from '../../../api/list-pieces';
import classes from './board.module.css';
import { PIECE_DRAGGED, PieceCard } from './piece-card';
import type { Move } from './use-move';

interface Props { column: BoardColumnView; by: string; countLimit: number; filter: PieceFilter; move: Move }

export function BoardColumn({ column, by, countLimit, filter, move }: Props) {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const format = useFormat();
  const [more, setMore] = useState(false);
  const [over, setOver] = useState(false);
  const working = by === 'state' || filter.state ? {} : { state: 'draft,returned,submitted,reviewed,approved,scheduled' };
  const rest = useInfiniteQuery({ ...piecesQuery(agency.id, { ...filter, ...working, [by]: column.key }, column.nextCursor), enabled: more && column.nextCursor !== null });
  const cards = [...column.cards, ...(more ? (rest.data?.pages.flatMap((page) => page.items) ?? []) : [])];
  const target = by === 'state';
  const drag = (event: DragEvent) => {
    if (!target || !event.dataTransfer.types.includes(PIECE_DRAGGED)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const id = event.dataTransfer.getData(PIECE_DRAGGED);
    if (id === '' || !target) return;
    event.preventDefault();
    move.to(id, column.key as PieceState);
  };
  const isMore = more ? rest.hasNextPage : column.nextCursor !== null;
  const name = by === 'state' ? t(`common:state.${column.key as PieceState}`) : by === 'form' ? column.key : (column.name ?? '');
  return (
    <section className={classes.column} data-over={over || undefined} aria-label={name} onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop}>
      <h2 className={classes.head}>
        {by === 'state' ? <StateMark state={column.key as PieceState} /> : by === 'form' ? <FormMark form={column.key as PieceForm} /> : <span>{column.name ?? t('board.unnamed')}</span>}
        <Text span fz={13} c="dimmed">{column.count > countLimit ? `${format.number(countLimit)}+` : format.number(column.count)}</Text>
      </h2>
      {cards.map((piece) => <PieceCard key={piece.id} piece={piece} by={by} move={move} />)}
      {cards.length === 0 && <Text fz={13} c="dimmed">{t('board.none')}</Text>}
      {isMore && <Button variant="subtle" size="compact-sm" color="gray" loading={rest.isFetching} onClick={() => (more ? void rest.fetchNextPage() : setMore(true))}>{t('common:more')}</Button>}
    </section>
  );
}
