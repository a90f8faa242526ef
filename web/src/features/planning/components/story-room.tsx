import { ActionIcon, Anchor, Button, FileButton, Group, Text, Title } from '@mantine/core';
import { IconAddressBook, IconFile, IconLink, IconNote, IconPencil, IconPhoto, IconQuote, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency, useSession } from '@/lib/session/use-session';
import { sayTrouble } from '@/ui/say';
import { useProblemText } from '@/ui/use-problem-text';
import type { RoomItemKind, RoomItemView } from '@api/schemas';
import { roomFileUrl, roomQuery } from '../api/get-room';
import { removeItem } from '../api/remove-item';
import { shareFile } from '../api/share-file';
import classes from './room.module.css';
import { ShareForm } from './share-form';

const ICONS: Record<RoomItemKind, typeof IconNote> = { note: IconNote, link: IconLink, contact: IconAddressBook, source: IconQuote, file: IconFile, picture: IconPhoto };

/** What those who work on the story share. */
export function StoryRoom({ story }: { story: string }) {
  const { t } = useTranslation('room');
  const agency = useAgency();
  const client = useQueryClient();
  const problemText = useProblemText();
  const room = useQuery(roomQuery(agency.id, story));
  const [sharing, setSharing] = useState(false);
  const again = () => client.invalidateQueries({ queryKey: roomQuery(agency.id, story).queryKey });
  const onError = (error: unknown) => sayTrouble(problemText(error));
  const uploading = useMutation({ mutationFn: (file: File) => shareFile(agency.id, story, file), onError, onSettled: again });
  const removing = useMutation({ mutationFn: (id: string) => removeItem(agency.id, id), onError, onSettled: again });
  const items = room.data?.items ?? [];
  return (
    <section aria-label={t('title')}>
      <Title order={3} mb={4}>{t('title')}</Title>
      {room.data && items.length === 0 && <Text c="dimmed" fz={13}>{t('none')}</Text>}
      <ul className={classes.items}>{items.map((item) => <li key={item.id}><Item story={story} item={item} onRemove={() => removing.mutate(item.id)} /></li>)}</ul>
      {sharing && <ShareForm story={story} onDone={() => setSharing(false)} />}
      {agency.may('plan.propose') && !sharing && (
        <Group gap="xs" mt="xs">
          <Button variant="default" onClick={() => setSharing(true)}>{t('share')}</Button>
          <FileButton onChange={(file) => file && uploading.mutate(file)}>{(props) => <Button {...props} variant="default" loading={uploading.isPending}>{t('file')}</Button>}</FileButton>
        </Group>
      )}
    </section>
  );
}

function Item({ story, item, onRemove }: { story: string; item: RoomItemView; onRemove: () => void }) {
  const { t } = useTranslation('room');
  const agency = useAgency();
  const format = useFormat();
  const { person } = useSession();
  const [editing, setEditing] = useState(false);
  const Icon = ICONS[item.kind];
  const title = item.title || item.link || (item.kind === 'picture' ? t('kind.picture') : '');
  const file = item.kind === 'file' ? roomFileUrl(agency.id, item.id) : '';
  const called = title || t(`kind.${item.kind}`);
  const mine = item.addedById === person.id || agency.may('plan.decide');
  if (editing) return <ShareForm story={story} item={item} onDone={() => setEditing(false)} />;
  return (
    <div className={classes.item}>
      <Icon size={16} stroke={1.7} aria-label={t(`kind.${item.kind}`)} />
      <div>
        {item.kind === 'file' && <Anchor href={file} download>{item.fileName} ({format.bytes(item.bytes ?? 0)})</Anchor>}
        {item.link !== '' && <Anchor href={item.link} target="_blank" rel="noreferrer">{title}</Anchor>}
        {item.kind !== 'file' && item.link === '' && title !== '' && <Text>{title}</Text>}
        {item.pictureId && <img className={classes.picture} src={`/api/v1/agencies/${agency.id}/pictures/${item.pictureId}/thumb`} alt={title} loading="lazy" />}
        {item.body !== '' && <Text style={{ whiteSpace: 'pre-wrap' }}>{item.body}</Text>}
        <Text fz={13} c="dimmed">{item.addedByName}, {format.whenShort(item.addedAt)}</Text>
      </div>
      {mine && (
        <Group gap={0} wrap="nowrap" align="flex-start">
          {item.kind !== 'file' && <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('change', { title: called })} onClick={() => setEditing(true)}><IconPencil size={16} stroke={1.7} /></ActionIcon>}
          <ActionIcon variant="subtle" color="gray" size={32} aria-label={t('remove', { title: called })} onClick={onRemove}><IconTrash size={16} stroke={1.7} /></ActionIcon>
        </Group>
      )}
    </div>
  );
}
