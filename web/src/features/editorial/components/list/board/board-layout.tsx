import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { Trouble } from '@/ui/trouble';
import { boardQuery } from '../../../api/get-board';
import type { PieceAddress } from '../use-piece-address';
import { BoardColumn } from './board-column';
import { MoveDialog } from './move-dialog';
import { useMove } from './use-move';
import classes from './board.module.css';

/** Pieces in columns. Dropping a card on a state is the act that leads there; the card's menu does the same by keyboard. */
export function BoardLayout({ address }: { address: PieceAddress }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const board = useQuery(boardQuery(agency.id, address.by, address.filter));
  const move = useMove();
  if (board.isError) return <Trouble error={board.error} onAgain={() => void board.refetch()} />;
  if (!board.data) return <LoadingRows rows={8} />;
  const { columns, by, countLimit } = board.data;
  if (columns.length === 0) return <Empty title={t('board.empty')} hint={t(`board.emptyHint.${by as 'desk'}`)} />;
  return (
    <>
      <div className={classes.board}>
        {columns.map((column) => <BoardColumn key={column.key} column={column} by={by} countLimit={countLimit} filter={address.filter} move={move} />)}
      </div>
      {move.question && <MoveDialog question={move.question} onGo={move.go} onClose={move.forget} pending={move.pending} />}
    </>
  );
}
