import { call } from '@/lib/api/call';

export const revokeFeed = (agencyId: string, id: string) =>
  call<void>(`/agencies/${agencyId}/plan/feeds/${id}`, { method: 'DELETE' });
