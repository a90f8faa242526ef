import { call } from '@/lib/api/call';

export const tickDecision = (agencyId: string, id: string, done: boolean) =>
  call<void>(`/agencies/${agencyId}/plan/decisions/${id}/done`, { method: 'POST', body: { done } });
