import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { Trouble } from '@/ui/trouble';
import { releasesQuery, type ReleaseFilter } from '../api/list-releases';
import { Mark } from './desk-marks';
import classes from './desk.module.css';
import { SearchLine } from './search-line';

const STATES = ['draft', 'released', 'withdrawn'] as const;

interface Props { authority: string; filter: ReleaseFilter; onFilter: (changes: ReleaseFilter) => void; onOpen: (id: string) => void }

export function ReleaseList({ authority, filter, onFilter, onOpen }: Props) {
  const { t } = useTranslation('spokesperson');
  const format = useFormat();
  const releases = useInfiniteQuery(releasesQuery(authority, filter));
  const items = releases.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = Boolean(filter.q ?? filter.state);
  return (
    <>
      <SearchLine label={t('release.search')} q={filter.q} onSearch={(q) => onFilter({ q })} stateLabel={t('request.anyState')} states={STATES.map((value) => ({ value, label: t(`mark.${value}`) }))} state={filter.state} onState={(state) => onFilter({ state })} />
      {releases.isError && <Trouble error={releases.error} onAgain={() => void releases.refetch()} />}
      {releases.isPending && <LoadingRows rows={6} />}
      {releases.data && items.length === 0 && <Empty title={t(narrowed ? 'nothing' : 'release.empty')} hint={t(narrowed ? 'nothingHint' : 'release.emptyHint')} />}
      <ul className={classes.list} aria-label={t('desk.releases')}>
        {items.map((row) => (
          <li key={row.id}>
            <button type="button" className={classes.row} onClick={() => onOpen(row.id)}>
              <Mark mark={row.state === 'released' && row.underEmbargo ? 'embargo' : row.state} />
              <span className={classes.title}>{row.title}</span>
              <span className={classes.meta}>{row.state === 'draft' ? '' : t('release.receipts', { opened: row.opened, receivers: row.receivers })}</span>
              <span className={`${classes.meta} ${classes.when}`}>{format.whenShort(row.releasedAt ?? row.updatedAt)}</span>
            </button>
          </li>
        ))}
      </ul>
      {items.length > 0 && <MoreButton shown={items.length} total={null} more={releases.hasNextPage} loading={releases.isFetchingNextPage} onMore={() => void releases.fetchNextPage()} />}
    </>
  );
}
