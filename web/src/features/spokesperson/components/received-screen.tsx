import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { Screen } from '@/ui/screen';
import { Trouble } from '@/ui/trouble';
import type { ReceivedRowView } from '@api/schemas';
import { receivedQuery } from '../api/list-received';
import { Mark } from './desk-marks';
import classes from './desk.module.css';
import { ReceivedPanel } from './received-panel';
import { SearchLine } from './search-line';

/** What authorities sent to this newsroom, the newest first. */
export function ReceivedScreen() {
  const { t } = useTranslation('spokesperson');
  const agency = useAgency();
  const navigate = useNavigate();
  const { q, tb }: { q?: string; tb?: string } = useSearch({ strict: false });
  const received = useInfiniteQuery(receivedQuery(agency.id, { q }));
  const items = received.data?.pages.flatMap((page) => page.items) ?? [];
  const open = (id: string | undefined) => void navigate({ to: '.', search: { q, tb: id } });
  return (
    <Screen title={t('received.title')} lead={t('received.lead')}>
      <SearchLine label={t('received.search')} q={q} onSearch={(words) => void navigate({ to: '.', search: { q: words, tb }, replace: true })} />
      {received.isError && <Trouble error={received.error} onAgain={() => void received.refetch()} />}
      {received.isPending && <LoadingRows rows={6} />}
      {received.data && items.length === 0 && <Empty title={t(q ? 'nothing' : 'received.empty')} hint={t(q ? 'nothingHint' : 'received.emptyHint')} />}
      <ul className={classes.list} aria-label={t('received.title')}>
        {items.map((row) => <li key={row.id}><ReceivedRow row={row} onOpen={() => open(row.id)} /></li>)}
      </ul>
      {items.length > 0 && <MoreButton shown={items.length} total={null} more={received.hasNextPage} loading={received.isFetchingNextPage} onMore={() => void received.fetchNextPage()} />}
      {tb !== undefined && <ReceivedPanel key={tb} id={tb} onClose={() => open(undefined)} />}
    </Screen>
  );
}

function ReceivedRow({ row, onOpen }: { row: ReceivedRowView; onOpen: () => void }) {
  const { t } = useTranslation('spokesperson');
  const format = useFormat();
  const mark = row.state === 'withdrawn' ? 'withdrawn' : row.underEmbargo ? 'embargo' : 'released';
  return (
    <button type="button" className={classes.row} onClick={onOpen}>
      <Mark mark={mark} words={mark === 'released' ? t(row.pieceId ? 'received.used' : row.openedAt ? 'received.read' : 'received.new') : undefined} />
      <span className={classes.title} data-unread={row.openedAt === null || undefined}>{row.title}</span>
      <span className={classes.meta}>{row.authorityName}</span>
      <span className={`${classes.meta} ${classes.when}`}>{format.whenShort(row.updatedAt)}</span>
    </button>
  );
}
