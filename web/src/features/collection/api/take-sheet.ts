import { call } from '@/lib/api/call';
import type { ReportSheetView } from '@api/schemas';

export function takeSheet(id: string, file: File, kind: 'official' | 'provisional', reason: string, dryRun: boolean) {
  const form = new FormData();
  form.append('file', file);
  return call<ReportSheetView>(`/collection/reports/${id}/sheet`, { method: 'POST', query: { kind, reason: reason || undefined, dryRun }, form });
}
