import { Button, Group, Kbd, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { pictureUrl } from '@/lib/pictures/picture-url';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import type { PieceRowView } from '@api/schemas';
import { PieceReader } from '@editor/piece-reader';
import { pieceQuery } from '../../../api/get-piece';
import type { Move } from '../board/use-move';
import classes from './queue.module.css';
import { forwardAct, type QueueKeys } from './use-queue-keys';

interface Props { row: PieceRowView; move: Move; keys: QueueKeys; onBack: () => void }

export function QueuePreview({ row, move, keys, onBack }: Props) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const format = useFormat();
  const piece = useQuery(pieceQuery(agency.id, row.id));
  const next = piece.data && forwardAct(piece.data);
  const mayReturn = piece.data?.acts.some((one) => one.act === 'return' && one.allowed) ?? false;
  const refused = piece.data?.acts.find((one) => !one.allowed && one.reason !== null)?.reason;
  return (
    <article className={classes.preview} aria-label={row.title || t('untitled')}>
      <Group gap="xs" className={classes.acts}>
        <Button variant="subtle" color="gray" hiddenFrom="sm" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>{t('queue.back')}</Button>
        {next && <Button loading={move.pending} onClick={keys.forward} rightSection={<Kbd size="xs" visibleFrom="sm">A</Kbd>}>{next.name ?? t(`act.${next.act}`)}</Button>}
        {mayReturn && <Button variant="default" onClick={keys.back} rightSection={<Kbd size="xs" visibleFrom="sm">R</Kbd>}>{t('act.return')}</Button>}
        <Button component={Link} to={`/toa-soan/${agency.address}/tin-bai/${row.id}`} variant="default">{t('queue.open')}</Button>
        <Text fz={13} c="dimmed" visibleFrom="md">{t('queue.keys')}</Text>
      </Group>
      {!next && refused && <Text fz={13} c="dimmed" mb="xs">{refused}</Text>}
      {piece.data?.lastReturn && <Text mb="xs" className={classes.returned}>{t('queue.returned', { name: piece.data.lastReturn.by, at: format.whenShort(piece.data.lastReturn.at), reason: piece.data.lastReturn.reason ?? '' })}</Text>}
      <Loaded query={piece}>{(view) => <PieceReader document={view.document} urlOfPicture={(id) => pictureUrl(agency.id, id)} />}</Loaded>
    </article>
  );
}
