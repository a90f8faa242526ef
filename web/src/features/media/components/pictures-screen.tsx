import { TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { picturesQuery } from '@/lib/pictures/list-pictures';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { Screen } from '@/ui/screen';
import { Trouble } from '@/ui/trouble';
import type { PictureView } from '@api/schemas';
import { PictureDrawer } from './picture-drawer';
import classes from './pictures.module.css';
import { UploadButton } from './upload-button';

const ROW_HEIGHT_PX = 160;

export function PicturesScreen() {
  const { t } = useTranslation('media');
  const agency = useAgency();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const [open, setOpen] = useState<PictureView | null>(null);
  const pictures = useInfiniteQuery(picturesQuery(agency.id, q));
  const items = pictures.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Screen title={t('title')} actions={agency.may('piece.write') && <UploadButton />}>
      <TextInput aria-label={t('search')} placeholder={t('search')} leftSection={<IconSearch size={16} />} mb="md" maw={320} value={typed} onChange={(event) => setTyped(event.target.value)} />
      {pictures.isPending && <LoadingRows />}
      {pictures.isError && <Trouble error={pictures.error} onAgain={() => void pictures.refetch()} />}
      {pictures.data && items.length === 0 && <Empty title={t('empty')} hint={t('emptyHint')} />}
      <div className={classes.grid}>
        {items.map((picture) => (
          <UnstyledButton
            key={picture.id}
            className={classes.cell}
            style={{ flexGrow: picture.width / picture.height, flexBasis: (picture.width / picture.height) * ROW_HEIGHT_PX }}
            aria-label={`${picture.caption || picture.alt || t('noCaption')}. ${picture.credit || t('noCredit')}`}
            onClick={() => setOpen(picture)}
          >
            <img src={picture.thumbnailUrl} alt={picture.alt ?? ''} loading="lazy" />
            <span className={classes.credit}>{picture.credit || t('noCredit')}</span>
          </UnstyledButton>
        ))}
      </div>
      {items.length > 0 && (
        <MoreButton shown={items.length} total={pictures.data?.pages[0]?.total ?? null} more={pictures.hasNextPage} loading={pictures.isFetchingNextPage} onMore={() => void pictures.fetchNextPage()} />
      )}
      {open && <PictureDrawer key={open.id} picture={open} onClose={() => setOpen(null)} />}
    </Screen>
  );
}
