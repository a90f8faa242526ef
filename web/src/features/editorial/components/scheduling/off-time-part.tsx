import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import type { PieceView } from '@api/schemas';
import { pieceQuery } from '../../api/get-piece';
import { planAct } from '../../api/scheduling/plan-act';
import { MomentInput } from './moment-input';

const MAY_COME_OFF = ['approved', 'scheduled', 'published'];

/** When the piece comes off its channel, or, when its time was over, when it goes out again. */
export function OffTimePart({ piece }: { piece: PieceView }) {
  const { t } = useTranslation('scheduling');
  const agency = useAgency();
  const client = useQueryClient();
  const [at, setAt] = useState<string | null>(null);
  const again = piece.state === 'expired';
  const planning = useMutation({
    mutationFn: (moment: string) => planAct(agency.id, piece.id, again ? 'publish' : 'unpublish', moment),
    onSuccess: (after) => {
      client.setQueryData(pieceQuery(agency.id, piece.id).queryKey, after);
      void client.invalidateQueries({ queryKey: ['planned-acts', agency.id] });
      sayDone(t('planned'));
    },
  });
  if (!again && !MAY_COME_OFF.includes(piece.state)) return null;
  return (
    <Stack gap="xs">
      <MomentInput label={again ? t('again2') : t('unpublish')} hint={again ? undefined : t('unpublishHint')} error={fieldMessage(planning.error, 'at')} onChange={setAt} />
      <FormProblem error={planning.error} fields={['at']} />
      <Group><Button variant="default" disabled={at === null} loading={planning.isPending} onClick={() => at && planning.mutate(at)}>{again ? t('setAgain') : t('setUnpublish')}</Button></Group>
    </Stack>
  );
}
