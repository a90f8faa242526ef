import { call } from '@/lib/api/call';
import type { CheckEntryRequest, CheckEntryView } from '@api/schemas';

const base = (agencyId: string) => `/agencies/${agencyId}/check-settings/entries`;

export const addEntry = (agencyId: string, body: CheckEntryRequest) => call<CheckEntryView>(base(agencyId), { method: 'POST', body });
export const changeEntry = (agencyId: string, id: string, body: CheckEntryRequest) =>
  call<CheckEntryView>(`${base(agencyId)}/${id}`, { method: 'PATCH', body });
export const removeEntry = (agencyId: string, id: string) => call<undefined>(`${base(agencyId)}/${id}`, { method: 'DELETE' });
export const bringInEntries = (agencyId: string, list: string, csv: string) =>
  call<{ added: number }>(`${base(agencyId)}/table`, { method: 'POST', body: { list, csv } });
