import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useAgency, useSession } from '@/lib/session/use-session';
import { LoadingRows } from '@/ui/loading-rows';
import { Trouble } from '@/ui/trouble';
import { pieceQuery } from '../../api/get-piece';
import { Desk } from './desk';
import { useTakenOver } from './use-beginning';

const ASK_EVERY_MS = 30_000;

/** Opens the piece together with what an earlier window could not send any more. */
export function EditorScreen() {
  const agency = useAgency();
  const { person } = useSession();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const piece = useQuery({ ...pieceQuery(agency.id, id), staleTime: 0, refetchInterval: ASK_EVERY_MS });
  const taken = useTakenOver(id, person.id);
  const [openedAt] = useState(() => Date.now());
  // A piece out of the cache may be older than what the server has: the text starts from a fresh answer.
  const fresh = piece.data !== undefined && (piece.dataUpdatedAt >= openedAt || piece.isFetchedAfterMount);
  if (piece.isError && !piece.data) return <Box p="xl" maw={640}><Trouble error={piece.error} onAgain={() => void piece.refetch()} /></Box>;
  if (!piece.data || !fresh || !taken) return <Box p="xl" maw={720} mx="auto"><LoadingRows /></Box>;
  return <Desk key={id} piece={piece.data} taken={taken} />;
}
