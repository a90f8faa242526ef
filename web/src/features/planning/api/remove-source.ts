import { call } from '@/lib/api/call';

export const removeSource = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/plan/sources/${id}`, { method: 'DELETE' });
