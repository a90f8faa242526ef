import { apiUrl, call } from '@/lib/api/call';
import type { HistoryTakenView } from '@api/schemas';

export function takeHistory(file: File, source: string, dryRun: boolean) {
  const form = new FormData();
  form.append('file', file);
  return call<HistoryTakenView>('/collection/history', { method: 'POST', query: { source: source || undefined, dryRun }, form });
}

export const templateUrl = () => apiUrl('/collection/history/template.xlsx');
