import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { PieceView } from '@api/schemas';

/** Why the piece came back: the first thing its writer has to see. */
export function ReturnedNotice({ piece }: { piece: PieceView }) {
  const { t } = useTranslation('editorial');
  const format = useFormat();
  if (piece.state !== 'returned' || piece.lastReturn === null) return null;
  const { by, at, reason } = piece.lastReturn;
  return (
    <Alert color="orange" variant="light" maw={720} mx="auto" w="100%" title={t('todo.returned', { name: by, at: format.whenShort(at) })}>
      {reason}
    </Alert>
  );
}
