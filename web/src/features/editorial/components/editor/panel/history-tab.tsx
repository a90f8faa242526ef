import { Anchor, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import { drafts } from '@/lib/live/kept-here';
import type { SetAside } from '@/lib/saving/kept-drafts';
import { useSession } from '@/lib/session/use-session';
import type { PieceView } from '@api/schemas';
import { HistoryPanel } from '../../history/history-panel';
import { SetAsideDialog } from './set-aside-dialog';

/** What this machine keeps of the piece, and its past on the server. */
export function HistoryTab({ piece, editable }: { piece: PieceView; editable: boolean }) {
  return (
    <Stack gap="lg">
      <SetAsideTexts pieceId={piece.id} />
      <HistoryPanel piece={piece} editable={editable} />
    </Stack>
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
