import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { Screen } from '@/ui/screen';
import { Trouble } from '@/ui/trouble';
import { archiveCsvUrl, archiveQuery, type ArchiveFilter } from '../../api/archive/search-archive';
import { followUpsCsvUrl } from '../../api/get-follow-ups';
import { ArchiveFilters } from './archive-filters';
import { ArchiveRows } from './archive-rows';

/** Everything that was ever published, whatever became of it. */
export function ArchiveScreen() {
  const { t } = useTranslation(['archive', 'common']);
  const agency = useAgency();
  const navigate = useNavigate();
  const filter: ArchiveFilter = useSearch({ strict: false });
  const change = (changes: ArchiveFilter) => void navigate({ to: '.', search: { ...filter, ...changes }, replace: 'q' in changes });
  const found = useInfiniteQuery(archiveQuery(agency.id, filter));
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = Object.values(filter).some((value) => value !== undefined);
  const csv = (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target><Button variant="default" leftSection={<IconDownload size={16} />} rightSection={<IconChevronDown size={14} />}>{t('common:csv')}</Button></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={archiveCsvUrl(agency.id, filter)} download>{t('csv.list')}</Menu.Item>
        {agency.may('piece.write') && <Menu.Item component="a" href={followUpsCsvUrl(agency.id, { from: filter.from, to: filter.to })} download>{t('csv.followUps')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
  return (
    <Screen title={t('title')} lead={t('lead')} actions={csv}>
      <ArchiveFilters filter={filter} onChange={change} />
      {found.isPending && <LoadingRows rows={8} />}
      {found.isError && <Trouble error={found.error} onAgain={() => void found.refetch()} />}
      {found.data && items.length === 0 && (
        <Empty
          title={narrowed ? t('nothing') : t('empty')}
          hint={narrowed ? t('nothingHint') : t('emptyHint')}
          action={narrowed && <Button variant="default" onClick={() => void navigate({ to: '.', search: {} })}>{t('clear')}</Button>}
        />
      )}
      <ArchiveRows pieces={items} />
      {items.length > 0 && (
        <MoreButton shown={items.length} total={found.data?.pages[0]?.total ?? null} more={found.hasNextPage} loading={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      )}
    </Screen>
  );
}
