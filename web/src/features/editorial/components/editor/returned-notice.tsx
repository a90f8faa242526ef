import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { PieceView } from '@api/schemas';

/** Why the piece came back, to its writer or to those who approve: the first thing they have to see. */
export function ReturnedNotice({ piece }: { piece: PieceView }) {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  if (piece.state === 'approved' && piece.mayType) {
    return <Alert color="blue" variant="light" maw={720} mx="auto" w="100%">{t('todo.approvedText')}</Alert>;
  }
  if (piece.lostApproval !== null) {
    const { by, at, changed } = piece.lostApproval;
    return (
      <Alert color="orange" variant="light" maw={720} mx="auto" w="100%" title={t('todo.approvalLost', { name: by, at: format.whenShort(at) })}>
        {t(changed === 'text' ? 'todo.textChanged' : 'todo.detailsChanged')}
      </Alert>
    );
  }
  if (piece.state !== 'returned' || piece.lastReturn === null) return null;
  const { by, at, reason } = piece.lastReturn;
  return (
    <Alert color="orange" variant="light" maw={720} mx="auto" w="100%" title={t('todo.returned', { name: by, at: format.whenShort(at) })}>
      {reason}
    </Alert>
  );
}
