import { call } from '@/lib/api/call';
import type { ContributionView } from '@api/schemas';

export const reopenContribution = (agencyId: string, id: string, version: number) =>
  call<ContributionView>(`/agencies/${agencyId}/contributions/${id}/reopen`, { method: 'POST', body: { version } });
