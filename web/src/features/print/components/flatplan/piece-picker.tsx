import { Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { StateMark } from '@/ui/piece-state';
import type { PrintPieceView } from '@api/schemas';
import { printPiecesQuery } from '../../api/find-pieces';
import classes from './flatplan.module.css';

const SEARCH_AFTER_MS = 250;

export function PiecePicker({ onPick }: { onPick: (piece: PrintPieceView) => void }) {
  const { t } = useTranslation('print');
  const agency = useAgency();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [words] = useDebouncedValue(typed.trim(), SEARCH_AFTER_MS);
  const found = useQuery(printPiecesQuery(agency.id, words));
  return (
    <div>
      <TextInput aria-label={t('place.search')} placeholder={t('place.search')} data-autofocus leftSection={<IconSearch size={16} stroke={1.7} />} value={typed} onChange={(event) => setTyped(event.target.value)} mb={6} />
      <div className={classes.found}>
        {found.data?.items.map((piece) => (
          <button key={piece.id} type="button" className={classes.foundRow} onClick={() => onPick(piece)}>
            <span className={classes.foundTitle}>{piece.title || t('place.untitled')}</span>
            <Text span fz={13} c="dimmed">{t('wanted.words', { count: piece.words, wanted: format.number(piece.words) })}</Text>
            <StateMark state={piece.state} bare />
          </button>
        ))}
        {found.data?.items.length === 0 && <Text fz={13} c="dimmed" p="sm">{t('place.noneFound')}</Text>}
      </div>
    </div>
  );
}
