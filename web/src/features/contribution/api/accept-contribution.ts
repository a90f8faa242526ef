import { call } from '@/lib/api/call';
import type { ContributionView } from '@api/schemas';

export const acceptContribution = (agencyId: string, id: string, version: number) =>
  call<ContributionView>(`/agencies/${agencyId}/contributions/${id}/accept`, { method: 'POST', body: { version } });
