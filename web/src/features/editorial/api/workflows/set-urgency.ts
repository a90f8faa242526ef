import { call } from '@/lib/api/call';
import type { PieceView, Urgency } from '@api/schemas';

export const setUrgency = (agencyId: string, pieceId: string, version: number, urgency: Urgency) =>
  call<PieceView>(`/agencies/${agencyId}/pieces/${pieceId}/urgency`, { method: 'PUT', body: { version, urgency } });
