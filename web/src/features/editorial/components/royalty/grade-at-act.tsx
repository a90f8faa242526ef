import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/lib/session/use-session';
import type { ActView, PieceView } from '@api/schemas';
import { isHalf, type GradeDraft } from './grade-draft';
import { GradeFields } from './grade-fields';

interface Props { one: ActView; piece: PieceView | undefined; draft: GradeDraft; onChange: (draft: GradeDraft) => void; error: unknown }

/** The royalty within the act that approves, where the way grades; nobody grades what he wrote himself. */
export function GradeAtAct({ one, piece, draft, onChange, error }: Props) {
  const { t } = useTranslation('editorial');
  const { person } = useSession();
  if (!one.grades || !piece || piece.ownerId === person.id) return null;
  return (
    <Stack gap={6} role="group" aria-label={t('grade.atAct')}>
      <Text fz={13} c="dimmed">{t('grade.atAct')}</Text>
      <GradeFields draft={draft} onChange={onChange} error={error} />
      {isHalf(draft) && <Text fz={13} c="dimmed" role="status">{t('grade.half')}</Text>}
    </Stack>
  );
}
