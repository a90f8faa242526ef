import { useQuery } from '@tanstack/react-query';
import { useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { Trouble } from '@/ui/trouble';
import type { PieceFilter } from '../../../api/list-pieces';
import { boardQuery } from '../../../api/get-board';
import type { PieceAddress } from '../use-piece-address';
import { BoardColumn } from './board-column';
import { MoveDialog } from './move-dialog';
import { useMove } from './use-move';
import { WorkflowChoice } from './workflow-choice';
import classes from './board.module.css';

const USUAL_DAYS = 7;

/**
 * Pieces in columns. Dropping a card on a state or step is the act that leads there; the card's menu does the same by
 * keyboard. While a card is in the hand, the columns that no way of its step leads to stand back.
 */
export function BoardLayout({ address }: { address: PieceAddress }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const board = useQuery(boardQuery(agency.id, address.by, address.filter, address.search.outDays));
  const move = useMove();
  const [held, setHeld] = useState<string | null>(null);
  if (board.isError) return <Trouble error={board.error} onAgain={() => void board.refetch()} />;
  if (!board.data) return <LoadingRows rows={8} />;
  const { columns, by, workflow } = board.data;
  if (columns.length === 0) return <Empty title={t('board.empty')} hint={t(`board.emptyHint.${by as 'desk'}`)} />;
  const reach = by === 'step' && held !== null ? (columns.find((one) => one.key === held)?.leadsTo ?? null) : null;
  // Seven steps side by side: those where nobody stands need less room.
  const widths = columns.map((one) => (one.cards.length > 0 ? 'minmax(164px, 1fr)' : 'minmax(96px, 0.5fr)')).join(' ');
  const filter: PieceFilter = workflow === null ? address.filter : { ...address.filter, workflow };
  return (
    <>
      {by === 'step' && <WorkflowChoice board={board.data} onChoose={(chosen) => address.go({ workflow: chosen })} />}
      <div className={classes.board} data-by={by} style={by === 'step' ? ({ '--columns': widths } as CSSProperties) : undefined}>
        {columns.map((column) => (
          <BoardColumn
            key={column.key} column={column} board={board.data} filter={filter} move={move} onHold={setHeld} onOutDays={(days) => address.go({ outDays: days === USUAL_DAYS ? undefined : String(days) })}
            away={reach !== null && column.key !== held && !reach.includes(column.key)}
          />
        ))}
      </div>
      {move.question && <MoveDialog key={move.question.piece.id} question={move.question} error={move.error} onGo={move.go} onClose={move.forget} pending={move.pending} />}
    </>
  );
}
