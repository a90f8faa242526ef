import { call } from '@/lib/api/call';
import type { ContributionView } from '@api/schemas';

export const refuseContribution = (agencyId: string, id: string, version: number, reason: string, letter: boolean) =>
  call<ContributionView>(`/agencies/${agencyId}/contributions/${id}/refuse`, { method: 'POST', body: { version, reason, letter } });
