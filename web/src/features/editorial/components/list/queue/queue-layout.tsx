import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useLiveQueries } from '@/lib/live-hints/live-queries';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { StateMark } from '@/ui/piece-state';
import { FormMark, PriorityMark } from '@/ui/plan-marks';
import { Trouble } from '@/ui/trouble';
import { piecesQuery } from '../../../api/list-pieces';
import { MoveDialog } from '../board/move-dialog';
import { useMove } from '../board/use-move';
import { StepDue } from '../step-due';
import type { PieceAddress } from '../use-piece-address';
import classes from './queue.module.css';
import { QueuePreview } from './queue-preview';
import { useQueueKeys } from './use-queue-keys';

/** What waits, beside the piece itself: next with j and k, approve with a, return with r, open with Enter. */
export function QueueLayout({ address }: { address: PieceAddress }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const format = useFormat();
  const pieces = useInfiniteQuery(piecesQuery(agency.id, address.filter));
  useLiveQueries(agency.id, ['piece'], [['piece', agency.id]]);
  const items = pieces.data?.pages.flatMap((page) => page.items) ?? [];
  const at = Math.max(0, items.findIndex((one) => one.id === address.search.piece));
  const shown = items[at];
  const move = useMove();
  const show = (index: number) => {
    const next = items[Math.max(0, Math.min(items.length - 1, index))];
    if (next) address.go({ piece: next.id }, true);
  };
  const keys = useQueueKeys({ agency, piece: shown, move, onStep: (by) => show(at + by) });
  if (pieces.isError) return <Trouble error={pieces.error} onAgain={() => void pieces.refetch()} />;
  if (pieces.isPending) return <LoadingRows rows={8} />;
  if (!shown) return <Empty title={address.narrowed ? t('list.nothing') : t('list.empty.queue')} hint={address.narrowed ? t('list.nothingHint') : t('queue.emptyHint')} />;
  return (
    <div className={classes.queue} data-open={address.search.piece !== undefined || undefined}>
      <div className={classes.side}>
        <ul className={classes.list} aria-label={t('list.pieces')}>
          {items.map((piece) => (
            <li key={piece.id}>
              <button type="button" className={classes.item} aria-current={piece.id === shown.id || undefined} onClick={() => address.go({ piece: piece.id }, true)}>
                <span className={classes.title}>{piece.title === '' ? t('untitled') : piece.title}</span>
                <span className={classes.marks}>
                  <StateMark state={piece.state} bare /><FormMark form={piece.form} bare /><PriorityMark priority={piece.urgency} />
                  <Text span fz={13} c="dimmed">{piece.ownerName}</Text>
                </span>
                <span className={classes.marks}>
                  <Text span fz={13} c="dimmed">{t('board.since', { at: format.whenShort(piece.stepSince) })}</Text>
                  <StepDue piece={piece} />
                </span>
              </button>
            </li>
          ))}
        </ul>
        <MoreButton shown={items.length} total={pieces.data.pages[0]?.total ?? null} more={pieces.hasNextPage} loading={pieces.isFetchingNextPage} onMore={() => void pieces.fetchNextPage()} />
      </div>
      <QueuePreview key={shown.id} row={shown} move={move} keys={keys} onBack={() => address.go({ piece: undefined }, true)} />
      {move.question && <MoveDialog key={move.question.piece.id} question={move.question} error={move.error} onGo={move.go} onClose={move.forget} pending={move.pending} />}
    </div>
  );
}
