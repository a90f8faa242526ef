import { call } from '@/lib/api/call';
import type { ReportFormView } from '@api/schemas';

interface Words { version: number; words: string | null }

const ACTS = {
  approve: (id: string, body: Words) => call<ReportFormView>(`/collection/reports/${id}/approve`, { method: 'POST', body }),
  return: (id: string, body: Words) => call<ReportFormView>(`/collection/reports/${id}/return`, { method: 'POST', body }),
  recall: (id: string, body: Words) => call<ReportFormView>(`/collection/reports/${id}/recall`, { method: 'POST', body }),
  withdraw: (id: string, body: Words) => call<ReportFormView>(`/collection/reports/${id}/withdraw`, { method: 'POST', body }),
};

export type ReportAct = keyof typeof ACTS;

export const actOnReport = (id: string, act: ReportAct, version: number, words: string) => ACTS[act](id, { version, words: words || null });
