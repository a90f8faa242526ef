import { Button, FileButton, Group, SimpleGrid, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUpload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { randomId } from '@/lib/api/random-id';
import { picturesQuery } from '@/lib/pictures/list-pictures';
import { pictureUrl } from '@/lib/pictures/picture-url';
import { useAgency } from '@/lib/session/use-session';
import { LoadingRows } from '@/ui/loading-rows';
import { Trouble } from '@/ui/trouble';
import type { DocumentNode, PictureView } from '@api/schemas';
import { placePicture } from '@editor/picture/upload-places';
import { picturesOf } from '@editor/read-document';

interface Props { document: DocumentNode; editor: Editor | null; editable: boolean; onUpload: (files: File[]) => void }

export function PicturesTab({ document, editor, editable, onUpload }: Props) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const inText = picturesOf(document);
  return (
    <Stack gap="lg">
      {editable && (
        <Stack gap={6}>
          <FileButton multiple accept="image/*" onChange={onUpload}>
            {(props) => <Button {...props} variant="default" leftSection={<IconUpload size={16} />}>{t('pictures.add')}</Button>}
          </FileButton>
          <Text fz={13} c="dimmed">{t('pictures.howTo')}</Text>
        </Stack>
      )}
      <Stack gap={8}>
        <Title order={3}>{t('pictures.inText')}</Title>
        {inText.length === 0 && <Text c="dimmed">{t('pictures.none')}</Text>}
        {inText.map((picture, index) => (
          <Group key={`${index}-${picture.pictureId ?? ''}`} wrap="nowrap" align="flex-start">
            {picture.pictureId && <img src={pictureUrl(agency.id, picture.pictureId, 'thumb')} alt={picture.alt} width={72} height={54} style={{ objectFit: 'cover' }} />}
            <div>
              <Text fz={13} lineClamp={2}>{picture.caption || t('todo.miss.pictureCaption')}</Text>
              <Text fz={13} c="dimmed">{picture.credit || t('todo.miss.pictureCredit')}</Text>
            </div>
          </Group>
        ))}
      </Stack>
      {editable && editor && <Archive onChoose={(picture) => placePicture(editor, randomId(), { ...picture, alt: picture.alt ?? '', caption: picture.caption ?? '', credit: picture.credit ?? '' })} />}
    </Stack>
  );
}

function Archive({ onChoose }: { onChoose: (picture: PictureView) => void }) {
  const { t } = useTranslation(['editorial', 'common']);
  const agency = useAgency();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const found = useInfiniteQuery(picturesQuery(agency.id, q));
  return (
    <Stack gap={8}>
      <Title order={3}>{t('pictures.archive')}</Title>
      <TextInput aria-label={t('pictures.search')} placeholder={t('pictures.search')} leftSection={<IconSearch size={16} />} value={typed} onChange={(event) => setTyped(event.target.value)} />
      {found.isPending && <LoadingRows rows={3} />}
      {found.isError && <Trouble error={found.error} onAgain={() => void found.refetch()} />}
      <SimpleGrid cols={3} spacing={6}>
        {found.data?.pages.flatMap((page) => page.items).map((picture) => (
          <UnstyledButton key={picture.id} onClick={() => onChoose(picture)} aria-label={t('pictures.insert', { name: picture.caption ?? picture.alt ?? '' })}>
            <img src={picture.thumbnailUrl} alt={picture.alt ?? ''} loading="lazy" style={{ width: '100%', aspectRatio: '4 / 3', objectFit: 'cover', display: 'block' }} />
          </UnstyledButton>
        ))}
      </SimpleGrid>
      {found.hasNextPage && <Button variant="subtle" size="xs" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>{t('common:more')}</Button>}
    </Stack>
  );
}
