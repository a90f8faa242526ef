import { call } from '@/lib/api/call';

export const removeDecision = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/plan/decisions/${id}`, { method: 'DELETE' });
