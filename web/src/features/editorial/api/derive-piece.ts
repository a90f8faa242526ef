import { call } from '@/lib/api/call';
import type { DerivedPieceView, PieceForm } from '@api/schemas';

/** A piece of another form, or without a form a copy. */
export const derivePiece = (agencyId: string, id: string, form?: PieceForm) =>
  call<DerivedPieceView>(`/agencies/${agencyId}/pieces/${id}/${form ? 'derive' : 'duplicate'}`, { method: 'POST', body: form ? { form } : {} });
