import { call } from '@/lib/api/call';
import type { PieceView } from '@api/schemas';

export const setEmbargo = (agencyId: string, pieceId: string, version: number, until: string | null) =>
  call<PieceView>(`/agencies/${agencyId}/pieces/${pieceId}/embargo`, { method: 'PUT', body: { version, until } });
