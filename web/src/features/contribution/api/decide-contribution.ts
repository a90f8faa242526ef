import { call } from '@/lib/api/call';
import type { ContributionView } from '@api/schemas';

export type Decision =
  | { act: 'accept' | 'spam' | 'reopen' }
  | { act: 'refuse'; reason: string; letter: boolean }
  | { act: 'assign'; sectionId: string | null; personId: string | null };

export function decideContribution(agencyId: string, id: string, version: number, { act, ...rest }: Decision) {
  const body = { version, ...rest };
  switch (act) {
    case 'accept': return call<ContributionView>(`/agencies/${agencyId}/contributions/${id}/accept`, { method: 'POST', body });
    case 'assign': return call<ContributionView>(`/agencies/${agencyId}/contributions/${id}/assign`, { method: 'POST', body });
    case 'refuse': return call<ContributionView>(`/agencies/${agencyId}/contributions/${id}/refuse`, { method: 'POST', body });
    case 'reopen': return call<ContributionView>(`/agencies/${agencyId}/contributions/${id}/reopen`, { method: 'POST', body });
    case 'spam': return call<ContributionView>(`/agencies/${agencyId}/contributions/${id}/spam`, { method: 'POST', body });
  }
}
