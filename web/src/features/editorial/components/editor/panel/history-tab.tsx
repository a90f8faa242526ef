import { Anchor, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format/use-format';
import type { SetAside } from '@/lib/saving/kept-drafts';
import { useSession } from '@/lib/session/use-session';
import type { PieceView } from '@api/schemas';
import { HistoryPanel } from '../../history/history-panel';
import { drafts } from '../use-writing';
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

function SetAsideTexts({ pieceId }: { pieceId: string }) {
  const { t } = useTranslation('editorial');
  const { person } = useSession();
  const format = useFormat();
  const texts = useQuery({ queryKey: ['set-aside', pieceId], queryFn: () => drafts.setAsideOf(pieceId, person.id), staleTime: 0 });
  const [open, setOpen] = useState<SetAside | null>(null);
  if (!texts.data || texts.data.length === 0) return null;
  return (
    <Stack gap={4}>
      <Title order={3}>{t('history.setAside')}</Title>
      {texts.data.map((text) => <Anchor key={text.id} component="button" ta="left" fz={14} onClick={() => setOpen(text)}>{format.dateTime(text.at)}</Anchor>)}
      {open && <SetAsideDialog text={open} onClose={() => setOpen(null)} />}
    </Stack>
  );
}
