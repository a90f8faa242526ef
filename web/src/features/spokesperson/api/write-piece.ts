import { call } from '@/lib/api/call';
import type { ReleasePieceView } from '@api/schemas';

export const writePiece = (agencyId: string, releaseId: string) =>
  call<ReleasePieceView>(`/agencies/${agencyId}/releases/${releaseId}/piece`, { method: 'POST', body: {} });
