import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { Trouble } from '@/ui/trouble';
import type { PressRequestRowView } from '@api/schemas';
import { requestsCsvUrl, requestsQuery, type RequestFilter, type Side } from '../api/list-requests';
import { Mark, markOf, REQUEST_MARKS } from './desk-marks';
import classes from './desk.module.css';
import { SearchLine } from './search-line';

interface Props {
  side: Side;
  owner: string;
  filter: RequestFilter;
  onFilter: (changes: RequestFilter) => void;
  onOpen: (id: string) => void;
  emptyHint: string;
  action?: ReactNode;
}

/** Open requests by their last day, what is late on top. */
export function RequestList({ side, owner, filter, onFilter, onOpen, emptyHint, action }: Props) {
  const { t } = useTranslation(['spokesperson', 'common']);
  const requests = useInfiniteQuery(requestsQuery(side, owner, filter));
  const items = requests.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = Boolean(filter.q ?? filter.state);
  return (
    <>
      <SearchLine
        label={t('request.search')}
        q={filter.q}
        onSearch={(q) => onFilter({ q })}
        stateLabel={t('request.anyState')}
        states={REQUEST_MARKS.map((value) => ({ value, label: t(`mark.${value}`) }))}
        state={filter.state}
        onState={(state) => onFilter({ state })}
      >
        {items.length > 0 && <Button component="a" href={requestsCsvUrl(side, owner, filter)} download variant="default" leftSection={<IconDownload size={16} />} visibleFrom="sm">{t('common:csv')}</Button>}
      </SearchLine>
      {requests.isError && <Trouble error={requests.error} onAgain={() => void requests.refetch()} />}
      {requests.isPending && <LoadingRows rows={6} />}
      {requests.data && items.length === 0 && <Empty title={t(narrowed ? 'nothing' : 'request.empty')} hint={narrowed ? t('nothingHint') : emptyHint} action={!narrowed && action} />}
      <ul className={classes.list} aria-label={t('request.list')}>
        {items.map((row) => <li key={row.id}><RequestRow row={row} side={side} onOpen={() => onOpen(row.id)} /></li>)}
      </ul>
      {items.length > 0 && <MoreButton shown={items.length} total={null} more={requests.hasNextPage} loading={requests.isFetchingNextPage} onMore={() => void requests.fetchNextPage()} />}
    </>
  );
}

function RequestRow({ row, side, onOpen }: { row: PressRequestRowView; side: Side; onOpen: () => void }) {
  const { t } = useTranslation('spokesperson');
  const format = useFormat();
  const open = row.closedAt === null;
  return (
    <button type="button" className={classes.row} onClick={onOpen}>
      <Mark mark={markOf(row)} />
      <span className={classes.title}>{row.subject}</span>
      <span className={classes.meta}>{t(`kind.${row.kind}`)} · {side === 'agencies' ? row.authorityName : row.agencyName}</span>
      <span className={`${classes.meta} ${classes.when}`}>{open && row.dueOn ? t('dueOn', { day: format.day(row.dueOn) }) : format.whenShort(row.closedAt ?? row.sentAt)}</span>
    </button>
  );
}
