import { call } from '@/lib/api/call';
import type { DerivedPieceView, PieceForm } from '@api/schemas';

/** A piece of another form, or without a form a copy. */
export const derivePiece = (agencyId: string, id: string, form?: PieceForm) =>
  form === undefined
    ? call<DerivedPieceView>(`/agencies/${agencyId}/pieces/${id}/duplicate`, { method: 'POST', body: {} })
    : call<DerivedPieceView>(`/agencies/${agencyId}/pieces/${id}/derive`, { method: 'POST', body: { form } });
