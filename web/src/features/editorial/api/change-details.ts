import { call } from '@/lib/api/call';
import type { PieceDetailsRequest, PieceView } from '@api/schemas';

export const changeDetails = (agencyId: string, pieceId: string, request: PieceDetailsRequest) =>
  call<PieceView>(`/agencies/${agencyId}/pieces/${pieceId}`, { method: 'PATCH', body: request });
