import { Text } from '@mantine/core';
import { IconPencilExclamation, IconPhoto } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { StateMark } from '@/ui/piece-state';
import type { PieceRowView } from '@api/schemas';
import classes from './piece-rows.module.css';
import { useRowKeys } from './use-row-keys';

/** Dense rows on a desk, two-line items on a phone; j, k and Enter walk through them. */
export function PieceRows({ pieces }: { pieces: PieceRowView[] }) {
  const { t } = useTranslation('editorial');
  const list = useRowKeys();
  return (
    <ul ref={list} className={classes.list} aria-label={t('list.pieces')}>
      {pieces.map((piece) => (
        <li key={piece.id}>
          <PieceRow piece={piece} />
        </li>
      ))}
    </ul>
  );
}

function PieceRow({ piece }: { piece: PieceRowView }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const format = useFormat();
  const people = piece.holderName && piece.holderName !== piece.ownerName ? `${piece.ownerName} → ${piece.holderName}` : piece.ownerName;
  return (
    <Link to={`/toa-soan/${agency.address}/tin-bai/${piece.id}`} className={classes.row} data-row>
      <span className={classes.state}><StateMark state={piece.state} /></span>
      <span className={classes.title}>
        <Text span fw={500} c={piece.title === '' ? 'dimmed' : undefined} className={classes.cut}>{piece.title === '' ? t('untitled') : piece.title}</Text>
        {piece.pictures > 0 && <IconPhoto size={14} stroke={1.7} aria-label={t('list.pictures', { pictures: piece.pictures })} />}
        {piece.unpublishedChanges && (
          <span className={classes.changed}><IconPencilExclamation size={15} stroke={1.7} aria-hidden />{t('list.unpublishedChanges')}</span>
        )}
      </span>
      <span className={classes.meta}>{piece.sectionName ?? t('noSection')}</span>
      <span className={classes.meta}>{people}</span>
      <span className={classes.when}>{whenOf(piece, format.whenShort, format.dateTime)}</span>
    </Link>
  );
}

/** A planned hour is what counts for a scheduled piece; for the others the last change. */
function whenOf(piece: PieceRowView, short: (at: string) => string, full: (at: string) => string): string {
  if (piece.state === 'scheduled' && piece.scheduledAt) return full(piece.scheduledAt);
  if (piece.state === 'published' && piece.publishedAt) return short(piece.publishedAt);
  return short(piece.updatedAt);
}
