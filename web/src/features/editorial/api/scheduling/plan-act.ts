import { call } from '@/lib/api/call';
import type { PieceView } from '@api/schemas';

export const planAct = (agencyId: string, pieceId: string, act: 'publish' | 'unpublish', at: string) =>
  call<PieceView>(`/agencies/${agencyId}/pieces/${pieceId}/planned-acts`, { method: 'POST', body: { act, at } });
