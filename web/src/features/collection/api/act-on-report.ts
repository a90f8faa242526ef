import { call } from '@/lib/api/call';
import type { ReportFormView } from '@api/schemas';

export type ReportAct = 'approve' | 'return' | 'recall' | 'withdraw';

export function actOnReport(id: string, act: ReportAct, version: number, words: string) {
  const body = { version, words: words || null };
  if (act === 'approve') return call<ReportFormView>(`/collection/reports/${id}/approve`, { method: 'POST', body });
  if (act === 'return') return call<ReportFormView>(`/collection/reports/${id}/return`, { method: 'POST', body });
  if (act === 'recall') return call<ReportFormView>(`/collection/reports/${id}/recall`, { method: 'POST', body });
  return call<ReportFormView>(`/collection/reports/${id}/withdraw`, { method: 'POST', body });
}
