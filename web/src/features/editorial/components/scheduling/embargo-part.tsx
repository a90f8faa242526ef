import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldMessage } from '@/lib/api/problem';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { FormProblem } from '@/ui/form-problem';
import { sayDone } from '@/ui/say';
import type { PieceView } from '@api/schemas';
import { pieceQuery } from '../../api/get-piece';
import { setEmbargo } from '../../api/scheduling/set-embargo';
import { MomentInput } from './moment-input';

/** Until when nobody publishes the piece; once readers have it there is nothing to set any more. */
export function EmbargoPart({ piece }: { piece: PieceView }) {
  const { t } = useTranslation('scheduling');
  const agency = useAgency();
  const format = useFormat();
  const client = useQueryClient();
  const [until, setUntil] = useState<string | null>(null);
  const setting = useMutation({
    mutationFn: (moment: string | null) => setEmbargo(agency.id, piece.id, piece.version, moment),
    onSuccess: (after, moment) => {
      client.setQueryData(pieceQuery(agency.id, piece.id).queryKey, after);
      void client.invalidateQueries({ queryKey: ['planned-acts', agency.id] });
      sayDone(moment === null ? t('embargoEnded') : t('embargoDone'));
    },
  });
  if (piece.publishedAt || !(piece.mayType || agency.may('piece.publish'))) return null;
  return (
    <Stack gap="xs">
      {piece.embargoUntil && (
        <Group justify="space-between">
          <Text fw={500}>{t('embargoed', { at: format.dateTime(piece.embargoUntil) })}</Text>
          <Button size="compact-sm" variant="subtle" color="gray" loading={setting.isPending} onClick={() => setting.mutate(null)}>{t('endEmbargo')}</Button>
        </Group>
      )}
      <MomentInput label={t('embargo')} hint={t('embargoHint')} error={fieldMessage(setting.error, 'until')} onChange={setUntil} />
      <FormProblem error={setting.error} fields={['until']} />
      <Group><Button variant="default" disabled={until === null} loading={setting.isPending} onClick={() => setting.mutate(until)}>{t('setEmbargo')}</Button></Group>
    </Stack>
  );
}
