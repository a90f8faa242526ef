import { Anchor, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { StateMark } from '@/ui/piece-state';
import { FormMark } from '@/ui/plan-marks';
import type { StoryPieceView, StoryView } from '@api/schemas';
import classes from './events.module.css';

/** Every piece of the story by form, those made from others too. */
export function StoryPieces({ story }: { story: StoryView }) {
  const { t } = useTranslation('planning');
  if (story.pieces.length === 0) return null;
  return (
    <section aria-label={t('pieces.title')}>
      <Title order={3} mb={4}>{t('pieces.title')}</Title>
      <ul className={classes.chain}>{story.pieces.map((piece) => <li key={piece.id}><Piece piece={piece} /></li>)}</ul>
    </section>
  );
}

function Piece({ piece }: { piece: StoryPieceView }) {
  const { t } = useTranslation('planning');
  const agency = useAgency();
  const format = useFormat();
  return (
    <>
      <FormMark form={piece.form} />{' '}
      <Link to={`/toa-soan/${agency.address}/tin-bai/${piece.id}`} className={classes.link}>{piece.title || t('pieces.untitled', { number: format.number(piece.number) })}</Link>{' '}
      <StateMark state={piece.state} />
      {piece.originChanged && <Text fz={13} c="var(--hoitu-warn)">{t('pieces.originChanged')}</Text>}
      {piece.publicUrl && <Text fz={13}><Anchor href={piece.publicUrl} target="_blank" rel="noreferrer" fz={13}>{t('assignments.public')}</Anchor>{piece.publishedAt && `, ${format.dateTime(piece.publishedAt)}`}</Text>}
    </>
  );
}
