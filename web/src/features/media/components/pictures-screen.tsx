import { Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { picturesQuery } from '@/lib/pictures/list-pictures';
import { useAgency } from '@/lib/session/use-session';
import { Empty } from '@/ui/empty';
import { LoadingRows } from '@/ui/loading-rows';
import { MoreButton } from '@/ui/more-button';
import { Screen } from '@/ui/screen';
import { Trouble } from '@/ui/trouble';
import { PictureDrawer } from './picture-drawer';
import classes from './pictures.module.css';
import { UploadButton } from './upload-button';

export function PicturesScreen() {
  const { t } = useTranslation('media');
  const agency = useAgency();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { q?: string; anh?: string };
  const [typed, setTyped] = useState(search.q ?? '');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const pictures = useInfiniteQuery(picturesQuery(agency.id, q));
  const items = pictures.data?.pages.flatMap((page) => page.items) ?? [];
  const open = items.find((picture) => picture.id === search.anh);
  const show = (id: string | undefined) => void navigate({ to: '.', search: { ...search, anh: id } });
  // A link names a picture that may stand further down than what is loaded.
  const lookFurther = search.anh !== undefined && !open && pictures.hasNextPage && !pictures.isFetching;
  const { fetchNextPage } = pictures;
  useEffect(() => {
    if (lookFurther) void fetchNextPage();
  }, [lookFurther, fetchNextPage]);
  const missing = search.anh !== undefined && !open && pictures.isSuccess && !pictures.hasNextPage;
  return (
    <Screen title={t('title')} actions={agency.may('piece.write') && <UploadButton />}>
      <TextInput aria-label={t('search')} placeholder={t('search')} leftSection={<IconSearch size={16} />} mb="md" maw={320} value={typed} onChange={(event) => setTyped(event.target.value)} />
      {missing && <Text c="dimmed" mb="md" role="status">{t('notHere')}</Text>}
      {pictures.isPending && <LoadingRows />}
      {pictures.isError && <Trouble error={pictures.error} onAgain={() => void pictures.refetch()} />}
      {pictures.data && items.length === 0 && <Empty title={t('empty')} hint={t('emptyHint')} />}
      <div className={classes.grid}>
        {items.map((picture) => (
          <UnstyledButton
            key={picture.id}
            className={classes.cell}
            style={{ flexGrow: picture.width / picture.height, flexBasis: `calc(${picture.width / picture.height} * var(--row))` }}
            aria-label={`${picture.caption || picture.alt || t('noCaption')}. ${picture.credit || t('noCredit')}`}
            onClick={() => show(picture.id)}
          >
            <img src={picture.thumbnailUrl} alt={picture.alt ?? ''} loading="lazy" />
            <span className={classes.credit}>{picture.credit || t('noCredit')}</span>
          </UnstyledButton>
        ))}
      </div>
      {items.length > 0 && (
        <MoreButton shown={items.length} total={pictures.data?.pages[0]?.total ?? null} more={pictures.hasNextPage} loading={pictures.isFetchingNextPage} onMore={() => void pictures.fetchNextPage()} />
      )}
      {open && <PictureDrawer key={open.id} picture={open} onClose={() => show(undefined)} />}
    </Screen>
  );
}
