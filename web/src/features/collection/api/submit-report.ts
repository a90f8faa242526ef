import { call } from '@/lib/api/call';
import type { ReportFormView } from '@api/schemas';

export const submitReport = (id: string, version: number, kind: 'official' | 'provisional', reason: string) =>
  call<ReportFormView>(`/collection/reports/${id}/submit`, { method: 'POST', body: { version, kind, reason: reason || null } });
