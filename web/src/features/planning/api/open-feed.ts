import { call } from '@/lib/api/call';
import type { NewFeedView } from '@api/schemas';

export const openFeed = (agencyId: string, request: { name: string; own: boolean }) =>
  call<NewFeedView>(`/agencies/${agencyId}/plan/feeds`, { method: 'POST', body: request });
