import { call } from '@/lib/api/call';
import type { CheckReport } from '@api/schemas';

/** Something said of a piece; the answer is what its checks say then. */
export interface Said { method: 'POST' | 'PATCH' | 'DELETE'; path: string; body?: unknown; query?: Record<string, number> }

export const declare = (agencyId: string, pieceId: string, said: Said) =>
  call<CheckReport>(`/agencies/${agencyId}/pieces/${pieceId}/checks/${said.path}`, { method: said.method, body: said.body, query: said.query });
