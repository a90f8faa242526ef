import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { Trouble } from '@/ui/trouble';
import { piecesQuery } from '../../api/list-pieces';
import { BulkBar } from './bulk/bulk-bar';
import { PieceRows } from './piece-rows';
import { StateChips } from './state-chips';
import type { PieceAddress } from './use-piece-address';

export function ListLayout({ address }: { address: PieceAddress }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const { filter } = address;
  const pieces = useInfiniteQuery(piecesQuery(agency.id, filter));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const items = pieces.data?.pages.flatMap((page) => page.items) ?? [];
  const first = pieces.data?.pages[0];
  const choose = (ids: string[], on: boolean) =>
    setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  return (
    <>
      <StateChips counts={first?.counts ?? {}} countLimit={first?.countLimit ?? 0} chosen={filter.state} onChoose={(state) => address.go({ state })} />
      {pieces.isError && <Trouble error={pieces.error} onAgain={() => void pieces.refetch()} />}
      {pieces.isPending && <LoadingRows rows={8} />}
      {first && items.length === 0 && (
        <Empty
          title={address.narrowed ? t('list.nothing') : t(`list.empty.${(filter.view ?? 'mine') as 'mine'}`)}
          hint={address.narrowed ? t('list.nothingHint') : t('list.emptyHint')}
          action={address.narrowed && <Button variant="default" onClick={address.clear}>{t('list.clear')}</Button>}
        />
      )}
      <PieceRows pieces={items} chosen={chosen} onChoose={choose} />
      {items.length > 0 && (
        <MoreButton shown={items.length} total={first?.total ?? null} more={pieces.hasNextPage} loading={pieces.isFetchingNextPage} onMore={() => void pieces.fetchNextPage()} />
      )}
      <BulkBar pieces={items.filter((piece) => chosen.has(piece.id))} onClear={() => setChosen(new Set())} />
    </>
  );
}
