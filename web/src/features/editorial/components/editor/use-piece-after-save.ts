import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PieceView } from '@api/schemas';
import type { SaveState } from '@/lib/live/save-state';
import { pieceQuery } from '../../api/get-piece';

/** Some saves change more than the text: an approval is lost, a published piece has something to update. */
export function usePieceAfterSave(agencyId: string, piece: PieceView, save: SaveState) {
  const client = useQueryClient();
  const savedAt = save.is === 'saved' ? save.at : null;
  const moves = piece.state === 'approved' || (piece.state === 'published' && !piece.unpublishedChanges);
  useEffect(() => {
    if (savedAt !== null && moves) void client.invalidateQueries({ queryKey: pieceQuery(agencyId, piece.id).queryKey });
  }, [client, agencyId, piece.id, savedAt, moves]);
}
