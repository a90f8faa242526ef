import { call } from '@/lib/api/call';

export const copyRoster = (agencyId: string, from: string, to: string) =>
  call<{ shifts: number }>(`/agencies/${agencyId}/duty/copies`, { method: 'POST', body: { from, to } });
