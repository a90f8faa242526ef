import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { PieceView } from '@api/schemas';

/** At which step a piece stands, with whom, since when and until when. */
export function WhereItStands({ piece }: { piece: PieceView }) {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  const { step } = piece;
  if (piece.state === 'draft' || piece.holderName === '') return <>{piece.ownerName}</>;
  return (
    <span title={t('desk.workflow', { name: step.workflow })}>
      {step.name} · {t('desk.holderSince', { name: piece.holderName, since: format.whenShort(step.since) })}
      {step.dueAt && `, ${t('desk.due', { at: format.whenShort(step.dueAt) })}`}
    </span>
  );
}
