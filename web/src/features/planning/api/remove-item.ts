import { call } from '@/lib/api/call';

export const removeItem = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/plan/room/${id}`, { method: 'DELETE' });
