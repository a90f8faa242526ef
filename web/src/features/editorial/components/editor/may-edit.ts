import type { Permission, PieceView } from '@api/schemas';

/** The server decides on each save; this only spares people typing into a text they may not change. */
export function mayEdit(piece: PieceView, personId: string, may: (permission: Permission) => boolean): boolean {
  switch (piece.state) {
    case 'draft':
    case 'returned':
      return may('piece.edit') || (may('piece.write') && piece.ownerId === personId);
    case 'submitted':
      return may('piece.edit');
    case 'reviewed':
    case 'approved':
    case 'scheduled':
      return may('piece.edit') || may('piece.approve');
    case 'published':
      return may('piece.edit') || may('piece.publish') || may('piece.correct');
    case 'taken-down':
    case 'discarded':
      return false;
  }
}
