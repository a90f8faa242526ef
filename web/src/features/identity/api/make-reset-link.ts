import { call } from '@/lib/api/call';
import type { ResetLinkView } from '@api/schemas';

export const makeResetLink = (agencyId: string, personId: string) =>
  call<ResetLinkView>(`/agencies/${agencyId}/people/${personId}/reset-link`, { method: 'POST' });
