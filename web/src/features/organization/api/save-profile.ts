import { call } from '@/lib/api/call';
import type { AgencyProfileView } from '@api/schemas';

export const saveProfile = (agencyId: string, profile: AgencyProfileView) =>
  call<AgencyProfileView>(`/agencies/${agencyId}/profile`, { method: 'PUT', body: profile });
