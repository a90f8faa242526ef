import { call } from '@/lib/api/call';
import type { FormContent, ReportDraftSavedView } from '@api/schemas';

export const saveDraft = (id: string, version: number, content: FormContent) =>
  call<ReportDraftSavedView>(`/collection/reports/${id}/draft`, { method: 'PUT', body: { version, content } });
