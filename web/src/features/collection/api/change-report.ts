import { call } from '@/lib/api/call';
import type { ReportFormView } from '@api/schemas';

export const extendReport = (id: string, version: number, until: string | null, reason: string) =>
  call<ReportFormView>(`/collection/reports/${id}/extend`, { method: 'POST', body: { version, until, reason } });

export const passOnReport = (id: string, version: number, to: string | null, on: string | null, reason: string) =>
  call<ReportFormView>(`/collection/reports/${id}/pass-on`, { method: 'POST', body: { version, to, on, reason } });
