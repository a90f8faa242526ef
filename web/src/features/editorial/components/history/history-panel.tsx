import { Button, Stack, Text, Title } from '@mantine/core';
import { IconPencilCode, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { useAgency } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import type { HandOverView, HistoryView, PieceAct, PieceView } from '@api/schemas';
import { historyQuery } from '../../api/get-history';
import { KeepVersion } from './keep-version';
import { useLook } from './use-look';
import { VersionRow } from './version-row';

interface Props { piece: PieceView; editable: boolean }

/** A piece's past: who wrote what, every version to look at, compare and go back to. */
export function HistoryPanel({ piece, editable }: Props) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const history = useQuery(historyQuery(agency.id, piece.id));
  const [, open] = useLook();
  const mayKeep = editable || agency.may('piece.edit');
  return (
    <Stack gap="lg">
      <Stack gap={8}>
        <Button variant="default" justify="flex-start" leftSection={<IconPencilCode size={17} stroke={1.7} />} onClick={() => open({ at: 'authors', text: 'current' })}>
          {t('history.whoWrote')}
        </Button>
        <Button variant="default" justify="flex-start" leftSection={<IconUsers size={17} stroke={1.7} />} onClick={() => open({ at: 'contributions', text: standing(piece, history.data) })}>
          {t('history.contributions')}
        </Button>
      </Stack>
      <Loaded query={history}>
        {(past) => (
          <>
            <Stack gap={10}>
              <Title order={3}>{t('history.versions')}</Title>
              {mayKeep && <KeepVersion pieceId={piece.id} />}
              {past.versions.length === 0 && <Text c="dimmed">{t('history.noVersions')}</Text>}
              {past.versions.map((version, index) => (
                <VersionRow key={version.number} version={version} earlier={past.versions[index + 1]} onLook={open} />
              ))}
            </Stack>
            <Steps past={past} />
          </>
        )}
      </Loaded>
    </Stack>
  );
}

/** What counts is the text that readers have. */
function standing(piece: PieceView, past: HistoryView | undefined): string {
  const last = past?.publications[0];
  return piece.publishedAt !== null && last ? `p${last.revision}` : 'current';
}

function Steps({ past }: { past: HistoryView }) {
  const { t } = useTranslation('editorial');
  return (
    <>
      {past.publications.length > 0 && (
        <Stack gap={10}>
          <Title order={3}>{t('history.publications')}</Title>
          {past.publications.map((one) => (
            <Line
              key={one.revision}
              head={`${t('history.revision', { revision: one.revision })}: ${t(`act.${one.kind as PieceAct}`, { defaultValue: t('history.label.import') })}`}
              name={one.byName}
              at={one.at}
            />
          ))}
        </Stack>
      )}
      {past.handOvers.length > 0 && (
        <Stack gap={10}>
          <Title order={3}>{t('history.handOvers')}</Title>
          {past.handOvers.map((one) => <HandOver key={one.id} handOver={one} />)}
        </Stack>
      )}
    </>
  );
}

function HandOver({ handOver }: { handOver: HandOverView }) {
  const { t } = useTranslation('editorial');
  return (
    <div>
      <Line head={t(`done.${handOver.act}`)} name={handOver.onBehalfOfName ? t('history.onBehalf', { by: handOver.byName, name: handOver.onBehalfOfName }) : handOver.byName} at={handOver.at} />
      {handOver.responsibleName && <Text fz={13} c="dimmed">{t('history.responsible', { name: handOver.responsibleName })}</Text>}
      {handOver.reason && <Text mt={2} pl={10} style={{ borderLeft: '2px solid var(--hoitu-line)' }}>{handOver.reason}</Text>}
    </div>
  );
}

function Line({ head, name, at }: { head: string; name: string; at: string }) {
  const format = useFormat();
  return (
    <div>
      <Text fw={500}>{head}</Text>
      <Text fz={13} c="dimmed">{name} · {format.dateTime(at)}</Text>
    </div>
  );
}
