import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
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

/** Until when nobody publishes the piece; once readers have it, until when nothing more of it goes out. */
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
  const ahead = piece.state === 'expired' || piece.unpublishedChanges || piece.embargoUntil !== null;
  const mayHold = piece.publishedAt ? ahead && piece.mayPlan : piece.mayType || piece.mayPlan;
  if (!mayHold && !piece.embargoUntil) return null;
  return (
    <Stack gap="xs">
      {piece.embargoUntil && (
        <Group justify="space-between">
          <div>
            <Text fw={500}>{t('embargoed', { at: format.dateTime(piece.embargoUntil) })}</Text>
            <EmbargoOrigin piece={piece} />
          </div>
          {mayHold && <Button size="compact-sm" variant="subtle" color="gray" loading={setting.isPending} onClick={() => setting.mutate(null)}>{t('endEmbargo')}</Button>}
        </Group>
      )}
      {mayHold && (
        <>
          <MomentInput label={t('embargo')} hint={piece.publishedAt ? t('embargoLaterHint') : t('embargoHint')} error={fieldMessage(setting.error, 'until')} onChange={setUntil} />
          <FormProblem error={setting.error} fields={['until']} />
          <Group><Button variant="default" disabled={until === null} loading={setting.isPending} onClick={() => setting.mutate(until)}>{t('setEmbargo')}</Button></Group>
        </>
      )}
    </Stack>
  );
}

/** Who asked for it: the authority whose release the piece was made of, or the piece it was derived from. */
function EmbargoOrigin({ piece }: { piece: PieceView }) {
  const { t } = useTranslation('scheduling');
  const agency = useAgency();
  const from = piece.embargoFrom;
  if (!from) return null;
  const path = from.kind === 'release' ? `thong-cao?tb=${from.sourceId}` : `tin-bai/${from.sourceId}`;
  return (
    <Text fz={13} c="dimmed">
      {t(`embargoFrom.${from.kind}`)}{' '}
      <Anchor fz={13} href={`/toa-soan/${agency.address}/${path}`}>{from.name}</Anchor>
    </Text>
  );
}
