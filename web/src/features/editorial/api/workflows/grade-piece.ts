import { call } from '@/lib/api/call';
import type { GradeRequest, PieceView } from '@api/schemas';

export const gradePiece = (agencyId: string, pieceId: string, grade: GradeRequest) =>
  call<PieceView>(`/agencies/${agencyId}/pieces/${pieceId}/grade`, { method: 'PUT', body: grade });
