import { call } from '@/lib/api/call';
import type { ContributionView } from '@api/schemas';

export const assignContribution = (agencyId: string, id: string, version: number, sectionId: string | null, personId: string | null) =>
  call<ContributionView>(`/agencies/${agencyId}/contributions/${id}/assign`, { method: 'POST', body: { version, sectionId, personId } });
