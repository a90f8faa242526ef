import { call } from '@/lib/api/call';
import type { RoleGrantView, RoleRequest } from '@api/schemas';

export const grantRole = (agencyId: string, personId: string, request: RoleRequest) =>
  call<RoleGrantView>(`/agencies/${agencyId}/people/${personId}/roles`, { method: 'POST', body: request });
