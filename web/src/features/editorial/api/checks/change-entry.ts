import { call } from '@/lib/api/call';
import type { CheckEntryRequest, CheckEntryView, CheckTableView } from '@api/schemas';

export const addEntry = (agencyId: string, body: CheckEntryRequest) =>
  call<CheckEntryView>(`/agencies/${agencyId}/check-settings/entries`, { method: 'POST', body });
export const changeEntry = (agencyId: string, id: string, body: CheckEntryRequest) =>
  call<CheckEntryView>(`/agencies/${agencyId}/check-settings/entries/${id}`, { method: 'PATCH', body });
export const removeEntry = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/check-settings/entries/${id}`, { method: 'DELETE' });
export const bringInEntries = (agencyId: string, list: string, csv: string) =>
  call<CheckTableView>(`/agencies/${agencyId}/check-settings/entries/table`, { method: 'POST', body: { list, csv } });
