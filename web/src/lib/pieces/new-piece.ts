import { call } from '@/lib/api/call';
import { randomId } from '@/lib/api/random-id';
import type { NewPieceRequest, PieceView } from '@api/schemas';

export const newPiece = (agencyId: string, request: NewPieceRequest = {}) =>
  call<PieceView>(`/agencies/${agencyId}/pieces`, { method: 'POST', body: request, idempotencyKey: randomId() });
