import { Anchor, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { drafts } from '@/lib/live/kept-here';
import type { SetAside } from '@/lib/saving/kept-drafts';
import { useAgency, useSession } from '@/lib/session/use-session';
import { Loaded } from '@/ui/loaded';
import type { HandOverView, PieceAct, PieceView, VersionView } from '@api/schemas';
import { historyQuery } from '../../../api/get-history';
import { SetAsideDialog } from './set-aside-dialog';
import { VersionDialog } from './version-dialog';

export function HistoryTab({ piece }: { piece: PieceView }) {
  const { t } = useTranslation('editorial');
  const agency = useAgency();
  const history = useQuery(historyQuery(agency.id, piece.id));
  const [version, setVersion] = useState<VersionView | null>(null);
  return (
    <Stack gap="lg">
      <SetAsideTexts pieceId={piece.id} />
      <Loaded query={history}>
        {({ handOvers, versions, publications }) => (
          <>
            {handOvers.length > 0 && <Title order={3}>{t('history.handOvers')}</Title>}
            {handOvers.map((one) => <HandOver key={one.id} handOver={one} />)}
            {publications.length > 0 && <Title order={3}>{t('history.publications')}</Title>}
            {publications.map((one) => (
              <div key={one.revision}>
                <Line head={`${t('history.revision', { revision: one.revision })}: ${t(`act.${one.kind as PieceAct}`, { defaultValue: one.kind })}`} name={one.byName} at={one.at} />
              </div>
            ))}
            <Title order={3}>{t('history.versions')}</Title>
            {versions.length === 0 && <Text c="dimmed">{t('history.noVersions')}</Text>}
            {versions.map((one) => (
              <div key={one.number}>
                <Anchor component="button" fz={14} onClick={() => setVersion(one)}>{t('history.version', { number: one.number })}{one.label !== '' && ` · ${t(`act.${one.label as PieceAct}`, { defaultValue: one.label })}`}</Anchor>
                <Line name={one.byName} at={one.at} tail={t('status.words', { words: one.words })} />
              </div>
            ))}
          </>
        )}
      </Loaded>
      {version && <VersionDialog pieceId={piece.id} version={version} onClose={() => setVersion(null)} />}
    </Stack>
  );
}

function HandOver({ handOver }: { handOver: HandOverView }) {
  const { t } = useTranslation('editorial');
  return (
    <div>
      <Line head={t(`done.${handOver.act}`)} name={handOver.byName} at={handOver.at} />
      {handOver.reason && <Text mt={2} pl={10} style={{ borderLeft: '2px solid var(--hoitu-line)' }}>{handOver.reason}</Text>}
    </div>
  );
}

function Line({ head, name, at, tail }: { head?: string; name: string; at: string; tail?: string }) {
  const format = useFormat();
  return (
    <>
      {head && <Text fw={500}>{head}</Text>}
      <Text fz={13} c="dimmed">{[name, format.dateTime(at), tail].filter(Boolean).join(' · ')}</Text>
    </>
  );
}

export function SetAsideTexts({ pieceId }: { pieceId: string }) {
  const { t } = useTranslation('editorial');
  const { person } = useSession();
  const format = useFormat();
  const texts = useQuery({ queryKey: ['set-aside', pieceId], queryFn: () => drafts.setAsideOf(pieceId, person.id), staleTime: 0 });
  const [open, setOpen] = useState<SetAside | null>(null);
  const decided = texts.data?.filter(({ undecidedIn }) => undecidedIn === undefined) ?? [];
  if (decided.length === 0) return null;
  return (
    <Stack gap={4}>
      <Title order={3}>{t('history.setAside')}</Title>
      {decided.map((text) => (
        <Anchor key={text.id} component="button" ta="left" fz={14} lineClamp={2} onClick={() => setOpen(text)}>
          {format.dateTime(text.at)}{text.words && ` · ${text.words.text}`}
        </Anchor>
      ))}
      {open && <SetAsideDialog text={open} onClose={() => setOpen(null)} />}
    </Stack>
  );
}
