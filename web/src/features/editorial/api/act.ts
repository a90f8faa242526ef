import { call } from '@/lib/api/call';
import type { ActRequest, PieceView } from '@api/schemas';

export const act = (agencyId: string, pieceId: string, request: ActRequest, idempotencyKey: string) =>
  call<PieceView>(`/agencies/${agencyId}/pieces/${pieceId}/acts`, { method: 'POST', body: request, idempotencyKey });
