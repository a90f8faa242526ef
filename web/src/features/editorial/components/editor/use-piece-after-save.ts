import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PieceView } from '@api/schemas';
import { pieceQuery } from '../../api/get-piece';
import type { Writing } from './use-writing';

/** Some saves change more than the text: an approval is lost, a published piece has something to update. */
export function usePieceAfterSave(agencyId: string, piece: PieceView, writing: Writing) {
  const client = useQueryClient();
  const savedAt = writing.state.is === 'saved' ? writing.state.at : null;
  const moves = piece.state === 'approved' || (piece.state === 'published' && !piece.unpublishedChanges);
  useEffect(() => {
    if (savedAt !== null && moves) void client.invalidateQueries({ queryKey: pieceQuery(agencyId, piece.id).queryKey });
  }, [client, agencyId, piece.id, savedAt, moves]);
}
