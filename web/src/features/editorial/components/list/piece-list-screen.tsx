import { Button, Group, SegmentedControl, Select } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLiveQueries } from '@/lib/live-hints/live-queries';
import { useAgency } from '@/lib/session/use-session';
import { LoadingRows } from '@/ui/loading-rows';
import { Screen } from '@/ui/screen';
import { piecesCsvUrl } from '../../api/list-pieces';
import { NewPieceButton } from '../new-piece-button';
import { BoardLayout } from './board/board-layout';
import { ListLayout } from './list-layout';
import { PieceFilters } from './piece-filters';
import { QueueLayout } from './queue/queue-layout';
import { usePieceAddress, type Layout } from './use-piece-address';
import { ViewTabs } from './views/view-tabs';

const LAYOUTS = ['list', 'board', 'queue'] as const;
const BOARDS = ['state', 'step', 'section', 'desk', 'form'] as const;

export function PieceListScreen() {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const address = usePieceAddress();
  useLiveQueries(agency.id, ['piece'], [['pieces', agency.id]]);
  const csv = (
    <Button component="a" href={piecesCsvUrl(agency.id, address.filter)} download variant="default" leftSection={<IconDownload size={16} />} visibleFrom="sm">
      {t('common:csv')}
    </Button>
  );
  return (
    <Screen title={t('list.title')} actions={<>{csv}{agency.may('piece.write') && <NewPieceButton />}</>}>
      <ViewTabs address={address} />
      <Group gap="xs" mb="sm" justify="space-between" align="flex-start" wrap="wrap">
        <PieceFilters address={address} />
        <Group gap="xs">
          {address.layout === 'board' && (
            <Select aria-label={t('board.by')} allowDeselect={false} w={170} data={BOARDS.map((value) => ({ value, label: t(`board.column.${value}`) }))} value={address.by} onChange={(by) => address.go({ by: by ?? undefined })} />
          )}
          <SegmentedControl aria-label={t('list.layout')} data={LAYOUTS.map((value) => ({ value, label: t(`list.layouts.${value}`) }))} value={address.layout} onChange={(layout) => address.go({ layout: layout as Layout, piece: undefined, ...(layout === 'queue' ? { view: 'queue', state: undefined } : {}) })} />
        </Group>
      </Group>
      {!address.ready && <LoadingRows rows={8} />}
      {address.ready && address.layout === 'list' && <ListLayout address={address} />}
      {address.ready && address.layout === 'board' && <BoardLayout address={address} />}
      {address.ready && address.layout === 'queue' && <QueueLayout address={address} />}
    </Screen>
  );
}
