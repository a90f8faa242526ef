import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { KeptDraft } from '@/lib/saving/kept-drafts';
import { isTabAlive } from '@/lib/saving/living-tabs';
import { takeOver } from '@/lib/saving/take-over';
import { useAgency, useSession } from '@/lib/session/use-session';
import { LoadingRows } from '@/ui/loading-rows';
import { Trouble } from '@/ui/trouble';
import { pieceQuery } from '../../api/get-piece';
import { Desk } from './desk';
import { drafts } from './use-writing';

const ASK_EVERY_MS = 30_000;

/** Opens the piece together with what an earlier tab could not send any more. */
export function EditorScreen() {
  const agency = useAgency();
  const { person } = useSession();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const piece = useQuery({ ...pieceQuery(agency.id, id), staleTime: 0, refetchInterval: ASK_EVERY_MS });
  const kept = useTakenOver(id, person.id);
  const [openedAt] = useState(() => Date.now());
  // A piece out of the cache may be older than what the server has: the text starts from a fresh answer.
  const fresh = piece.data !== undefined && (piece.dataUpdatedAt >= openedAt || piece.isFetchedAfterMount);
  if (piece.isError && !piece.data) return <Box p="xl" maw={640}><Trouble error={piece.error} onAgain={() => void piece.refetch()} /></Box>;
  if (!piece.data || !fresh || !kept) return <Box p="xl" maw={720} mx="auto"><LoadingRows /></Box>;
  return <Desk key={id} piece={piece.data} restored={kept.draft} />;
}

function useTakenOver(pieceId: string, personId: string): { draft: KeptDraft | undefined } | null {
  const [found, setFound] = useState<{ pieceId: string; draft: KeptDraft | undefined } | null>(null);
  useEffect(() => {
    let current = true;
    takeOver(drafts, pieceId, personId, isTabAlive)
      // A browser without storage still opens the piece; it only has nothing kept.
      .catch(() => undefined)
      .then((draft) => {
        if (current) setFound({ pieceId, draft });
      });
    return () => {
      current = false;
    };
  }, [pieceId, personId]);
  return found?.pieceId === pieceId ? found : null;
}
