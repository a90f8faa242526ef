import { Checkbox, Text } from '@mantine/core';
import { IconPencilExclamation, IconPhoto } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { StateMark } from '@/ui/piece-state';
import { FormMark, PriorityMark } from '@/ui/plan-marks';
import type { PieceRowView } from '@api/schemas';
import classes from './piece-rows.module.css';
import { StepDue } from './step-due';
import { useRowKeys } from './use-row-keys';

interface Props { pieces: PieceRowView[]; chosen?: ReadonlySet<string>; onChoose?: (ids: string[], on: boolean) => void }

/** Dense rows on a desk, two-line items on a phone; j, k and Enter walk through them, x chooses. */
export function PieceRows({ pieces, chosen, onChoose }: Props) {
  const { t } = useTranslation('editorial');
  const list = useRowKeys(onChoose && ((id) => onChoose([id], !chosen?.has(id))));
  const all = pieces.length > 0 && pieces.every((piece) => chosen?.has(piece.id));
  return (
    <>
      {onChoose && pieces.length > 0 && (
        <Checkbox size="xs" mb={4} label={t('bulk.all')} checked={all} indeterminate={!all && (chosen?.size ?? 0) > 0} onChange={(event) => onChoose(pieces.map((piece) => piece.id), event.target.checked)} />
      )}
      <ul ref={list} className={classes.list} aria-label={t('list.pieces')}>
        {pieces.map((piece) => (
          <li key={piece.id} className={onChoose ? classes.choosable : undefined} data-chosen={chosen?.has(piece.id) || undefined}>
            {onChoose && <Checkbox size="xs" className={classes.choose} aria-label={t('bulk.choose', { title: piece.title || t('untitled') })} checked={chosen?.has(piece.id) ?? false} onChange={(event) => onChoose([piece.id], event.target.checked)} />}
            <PieceRow piece={piece} />
          </li>
        ))}
      </ul>
    </>
  );
}

function PieceRow({ piece }: { piece: PieceRowView }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const format = useFormat();
  const people = piece.holderName && piece.holderName !== piece.ownerName ? `${piece.ownerName} → ${piece.holderName}` : piece.ownerName;
  return (
    <Link to={`/toa-soan/${agency.address}/tin-bai/${piece.id}`} className={classes.row} data-row={piece.id}>
      <span className={classes.state}><StateMark state={piece.state} /></span>
      <span className={classes.title}>
        <Text span fw={500} c={piece.title === '' ? 'dimmed' : undefined} className={classes.cut}>{piece.title === '' ? t('untitled') : piece.title}</Text>
        {piece.form !== 'web' && <FormMark form={piece.form} bare />}
        <PriorityMark priority={piece.urgency} bare />
        {piece.pictures > 0 && <IconPhoto size={14} stroke={1.7} aria-label={t('list.pictures', { pictures: piece.pictures })} />}
        {piece.unpublishedChanges && (
          <span className={classes.changed}><IconPencilExclamation size={15} stroke={1.7} aria-hidden />{t('list.unpublishedChanges')}</span>
        )}
      </span>
      <span className={classes.meta}>{piece.sectionName ?? t('noSection')}</span>
      <span className={classes.meta}>{people}</span>
      <span className={classes.when}>{piece.stepDueAt ? <StepDue piece={piece} /> : whenOf(piece, format.whenShort, format.dateTime)}</span>
    </Link>
  );
}

/** A planned hour is what counts for a scheduled piece; for the others the last change. */
function whenOf(piece: PieceRowView, short: (at: string) => string, full: (at: string) => string): string {
  if (piece.state === 'scheduled' && piece.scheduledAt) return full(piece.scheduledAt);
  if (piece.state === 'published' && piece.publishedAt) return short(piece.publishedAt);
  return short(piece.updatedAt);
}
