import { call } from '@/lib/api/call';
import type { ContributionView } from '@api/schemas';

export const markSpam = (agencyId: string, id: string, version: number) =>
  call<ContributionView>(`/agencies/${agencyId}/contributions/${id}/spam`, { method: 'POST', body: { version } });
