import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAgency } from '@/lib/session/use-session';
import type { PieceView, PlannedActView } from '@api/schemas';
import { plannedOfPieceQuery } from '../../api/scheduling/list-planned';
import { EmbargoPart } from './embargo-part';
import { deliveriesQuery } from '../../api/scheduling/list-deliveries';
import { MoveDialog } from './move-dialog';
import { OffTimePart } from './off-time-part';
import { PlacesPart } from './places-part';
import { PlannedRow } from './planned-row';
import classes from './planned.module.css';
import { usePlannedChange } from './use-planned-change';

const CHANNEL_OF = {
  web: 'site', photo: 'site', video: 'site', podcast: 'site', print: 'print', radio: 'radio', tv: 'tv', social: 'social',
} as const;

/** On which channel the piece goes out, from when and until when. */
export function ChannelTab({ piece }: { piece: PieceView }) {
  const { t } = useTranslation('scheduling');
  const agency = useAgency();
  const seesPlan = agency.may('piece.edit') || piece.mayPlan;
  const planned = useQuery({ ...plannedOfPieceQuery(agency.id, piece.id), enabled: seesPlan });
  const deliveries = useQuery(deliveriesQuery(agency.id, piece.id));
  const changing = usePlannedChange();
  const [moving, setMoving] = useState<PlannedActView | null>(null);
  const acts = planned.data?.items ?? [];
  return (
    <Stack gap="lg">
      <Text>{t('goesOut')}: <Text span fw={500}>{t(`channel.${CHANNEL_OF[piece.form]}`)}</Text></Text>
      <EmbargoPart key={`embargo-${piece.version}`} piece={piece} />
      {piece.mayPlan && <OffTimePart key={`off-${piece.version}-${acts.length}`} piece={piece} />}
      {acts.length > 0 && (
        <div>
          <Title order={3} mb={4}>{t('ahead')}</Title>
          <ul className={classes.list}>
            {acts.map((act) => (
              <PlannedRow
                key={act.id}
                act={act}
                bare
                may={planned.data?.mayChange ?? false}
                onMove={() => setMoving(act)}
                onCancel={() => changing.mutate({ act, change: 'cancel' })}
                onAgain={() => changing.mutate({ act, change: 'again' })}
              />
            ))}
          </ul>
        </div>
      )}
      <PlacesPart deliveries={deliveries.data?.items ?? []} />
      {moving && <MoveDialog act={moving} onClose={() => setMoving(null)} />}
    </Stack>
  );
}
