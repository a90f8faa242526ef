import { apiUrl, call } from '@/lib/api/call';
import type { DeclarationView, DeclaredView } from '@api/schemas';

export const reviewDeclaration = (one: DeclarationView, accept: boolean, comment: string) =>
  call<DeclaredView>(`/agencies/${one.agencyId}/declarations/${one.id}/review`, { method: 'POST', body: { version: one.version, accept, comment } });

export const withdrawDeclaration = (one: DeclarationView, reason: string) =>
  call<DeclaredView>(`/agencies/${one.agencyId}/declarations/${one.id}/withdrawal`, { method: 'POST', body: { version: one.version, reason } });

export const proofUrl = (one: DeclarationView) => apiUrl(`/agencies/${one.agencyId}/declarations/${one.id}/proof`);
