import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { StateMark } from '@/ui/piece-state';
import type { ArchivedPieceView } from '@api/schemas';
import classes from './archive.module.css';

export function ArchiveRows({ pieces }: { pieces: ArchivedPieceView[] }) {
  const { t } = useTranslation(['archive', 'editorial', 'scheduling']);
  const agency = useAgency();
  const format = useFormat();
  return (
    <ul className={classes.list} aria-label={t('title')}>
      {pieces.map((piece) => (
        <li key={piece.pieceId}>
          <Link to={`/toa-soan/${agency.address}/luu-tru-phap-ly/${piece.pieceId}`} className={classes.row}>
            <StateMark state={piece.state} />
            <span className={classes.title}>
              <Text span fw={500}>{piece.title === '' ? t('editorial:untitled') : piece.title}</Text>
              <Text span fz={13} c="dimmed">{[t(`scheduling:channel.${piece.channel}`), piece.sectionName].filter(Boolean).join(' · ')}</Text>
            </span>
            <span className={classes.meta}>
              {t('versions', { count: piece.revisions })}
              {piece.corrections > 0 && ` · ${t('corrections', { count: piece.corrections })}`}
            </span>
            <span className={classes.when}>{format.dateTime(piece.lastAt)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
