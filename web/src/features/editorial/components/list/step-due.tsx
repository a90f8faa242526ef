import { IconAlarm } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { PieceRowView } from '@api/schemas';
import classes from './piece-rows.module.css';

/** Until when the step should be done; late is said in words as well as in colour. */
export function StepDue({ piece }: { piece: PieceRowView }) {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  if (!piece.stepDueAt) return null;
  const at = format.whenShort(piece.stepDueAt);
  return (
    <span className={classes.due} data-late={piece.late || undefined}>
      <IconAlarm size={14} stroke={1.8} aria-hidden />
      {piece.late ? t('list.late', { at }) : t('list.due', { at })}
    </span>
  );
}
