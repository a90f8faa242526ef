import { Input, SegmentedControl } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import type { PieceView, Urgency } from '@api/schemas';
import { pieceQuery } from '../../../api/get-piece';
import { setUrgency } from '../../../api/workflows/set-urgency';

const URGENCIES: readonly Urgency[] = ['normal', 'important', 'urgent'];

/** The workflow is chosen by it, so it is said before the piece is handed in. */
export function UrgencyField({ piece, editable }: { piece: PieceView; editable: boolean }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const client = useQueryClient();
  const setting = useMutation({
    mutationFn: (urgency: Urgency) => setUrgency(agency.id, piece.id, piece.version, urgency),
    onSuccess: (after) => client.setQueryData(pieceQuery(agency.id, piece.id).queryKey, after),
  });
  const before = piece.state === 'draft' || piece.state === 'returned';
  return (
    <Input.Wrapper label={t('urgency.label')} description={before ? t('urgency.hint', { workflow: piece.step.workflow }) : undefined}>
      <SegmentedControl
        fullWidth mt={4} disabled={!editable || !before || setting.isPending} value={piece.urgency}
        data={URGENCIES.map((urgency) => ({ value: urgency, label: t(`urgency.${urgency}`) }))}
        onChange={(urgency) => setting.mutate(urgency as Urgency)}
      />
      <FormProblem error={setting.error} />
    </Input.Wrapper>
  );
}
