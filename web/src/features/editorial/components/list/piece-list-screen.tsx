import { Button, Tabs } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { Screen } from '@/ui/screen';
import { Trouble } from '@/ui/trouble';
import { firstViewQuery } from '../../api/get-first-view';
import { piecesCsvUrl, piecesQuery, type PieceFilter } from '../../api/list-pieces';
import { NewPieceButton } from '../new-piece-button';
import { PieceFilters } from './piece-filters';
import { PieceRows } from './piece-rows';
import { StateChips } from './state-chips';

const VIEWS = ['mine', 'queue', 'all'] as const;

export function PieceListScreen() {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const navigate = useNavigate();
  const asked: PieceFilter = useSearch({ strict: false });
  const start = useQuery({ ...firstViewQuery(agency.id), enabled: asked.view === undefined });
  const view = asked.view ?? start.data ?? (start.isError ? 'mine' : undefined);
  const filter = { ...asked, view };
  const pieces = useInfiniteQuery({ ...piecesQuery(agency.id, filter), enabled: view !== undefined });
  const items = pieces.data?.pages.flatMap((page) => page.items) ?? [];
  const first = pieces.data?.pages[0];
  const change = (changes: PieceFilter) =>
    void navigate({ to: '.', search: { ...filter, ...changes }, replace: 'q' in changes });
  const narrowed = Boolean(filter.q ?? filter.state ?? filter.section);
  const csv = (
    <Button key="csv" component="a" href={piecesCsvUrl(agency.id, filter)} download variant="default" leftSection={<IconDownload size={16} />} visibleFrom="sm">
      {t('common:csv')}
    </Button>
  );
  return (
    <Screen title={t('list.title')} actions={<>{csv}{agency.may('piece.write') && <NewPieceButton />}</>}>
      <Tabs value={view ?? null} onChange={(chosen) => change({ view: chosen ?? undefined, state: undefined })} mb="sm">
        <Tabs.List>
          {VIEWS.map((one) => <Tabs.Tab key={one} value={one}>{t(`list.view.${one}`)}</Tabs.Tab>)}
        </Tabs.List>
      </Tabs>
      <PieceFilters filter={filter} onChange={change} />
      <StateChips counts={first?.counts ?? {}} countLimit={first?.countLimit ?? 0} chosen={filter.state} onChoose={(state) => change({ state })} />
      {pieces.isError && <Trouble error={pieces.error} onAgain={() => void pieces.refetch()} />}
      {pieces.isPending && <LoadingRows rows={8} />}
      {first && items.length === 0 && (
        <Empty
          title={narrowed ? t('list.nothing') : t(`list.empty.${(view ?? 'mine') as 'mine'}`)}
          hint={narrowed ? t('list.nothingHint') : t('list.emptyHint')}
          action={narrowed && <Button variant="default" onClick={() => change({ q: undefined, state: undefined, section: undefined })}>{t('list.clear')}</Button>}
        />
      )}
      <PieceRows pieces={items} />
      {items.length > 0 && (
        <MoreButton shown={items.length} total={first?.total ?? null} more={pieces.hasNextPage} loading={pieces.isFetchingNextPage} onMore={() => void pieces.fetchNextPage()} />
      )}
    </Screen>
  );
}
