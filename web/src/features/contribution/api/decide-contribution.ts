import { call } from '@/lib/api/call';
import type { ContributionView } from '@api/schemas';

export type Decision =
  | { act: 'accept' | 'spam' | 'reopen' }
  | { act: 'refuse'; reason: string; letter: boolean }
  | { act: 'assign'; sectionId: string | null; personId: string | null };

export const decideContribution = (agencyId: string, id: string, version: number, { act, ...body }: Decision) =>
  call<ContributionView>(`/agencies/${agencyId}/contributions/${id}/${act}`, { method: 'POST', body: { version, ...body } });
