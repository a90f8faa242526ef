import { call } from '@/lib/api/call';
import type { AiMedium, CheckReport } from '@api/schemas';

/** Something said of a piece; the answer is what its checks say then. */
export type Said = (agencyId: string, pieceId: string) => Promise<CheckReport>;

export const waive = (body: { key: string; reason: string }): Said => (agencyId, pieceId) =>
  call<CheckReport>(`/agencies/${agencyId}/pieces/${pieceId}/checks/waivers`, { method: 'POST', body });

export interface AiWish { medium: AiMedium; tool: string; purpose: string; labelled: boolean; responsibleId: string | null }
export const declareAi = (body: AiWish): Said => (agencyId, pieceId) =>
  call<CheckReport>(`/agencies/${agencyId}/pieces/${pieceId}/checks/ai-uses`, { method: 'POST', body });
export const declareNoAi = (): Said => (agencyId, pieceId) =>
  call<CheckReport>(`/agencies/${agencyId}/pieces/${pieceId}/checks/no-ai`, { method: 'POST' });
export const withdrawAi = (use: string, reason: string): Said => (agencyId, pieceId) =>
  call<CheckReport>(`/agencies/${agencyId}/pieces/${pieceId}/checks/ai-uses/${use}/withdrawal`, { method: 'POST', body: { reason } });

export const addInterview = (body: { interviewee: string; wantsReview: boolean }): Said => (agencyId, pieceId) =>
  call<CheckReport>(`/agencies/${agencyId}/pieces/${pieceId}/checks/interviews`, { method: 'POST', body });
export const noteReview = (id: string, version: number, note: string): Said => (agencyId, pieceId) =>
  call<CheckReport>(`/agencies/${agencyId}/pieces/${pieceId}/checks/interviews/${id}`, { method: 'PATCH', body: { version, reviewed: true, note } });
export const removeInterview = (id: string, version: number): Said => (agencyId, pieceId) =>
  call<CheckReport>(`/agencies/${agencyId}/pieces/${pieceId}/checks/interviews/${id}`, { method: 'DELETE', query: { version } });

export const wantLegalReading = (wanted: boolean): Said => (agencyId, pieceId) =>
  call<CheckReport>(`/agencies/${agencyId}/pieces/${pieceId}/checks/legal-reading`, { method: 'POST', body: { wanted } });
export const signLegalReading = (documentVersion: number, note: string): Said => (agencyId, pieceId) =>
  call<CheckReport>(`/agencies/${agencyId}/pieces/${pieceId}/checks/legal-reading/signature`, { method: 'POST', body: { documentVersion, note } });
