import { call } from '@/lib/api/call';
import type { ReportFormView } from '@api/schemas';

export type ReportAct = 'approve' | 'return' | 'recall' | 'withdraw';

export const actOnReport = (id: string, act: ReportAct, version: number, words: string) =>
  call<ReportFormView>(`/collection/reports/${id}/${act}`, { method: 'POST', body: { version, words: words || null } });
