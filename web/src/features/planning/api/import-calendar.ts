import { call } from '@/lib/api/call';
import type { CalendarImportView } from '@api/schemas';

export function importCalendar(agencyId: string, file: File, trial: boolean): Promise<CalendarImportView> {
  const form = new FormData();
  form.append('file', file);
  return call<CalendarImportView>(`/agencies/${agencyId}/plan/events/import`, { method: 'POST', form, query: { trial } });
}
