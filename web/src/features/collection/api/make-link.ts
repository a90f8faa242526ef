import { call } from '@/lib/api/call';
import type { AnswerLinkMadeView } from '@api/schemas';

export const makeLink = (id: string, version: number, email: string, language: string) =>
  call<AnswerLinkMadeView>(`/collection/reports/${id}/links`, { method: 'POST', body: { version, email: email || null, language } });
