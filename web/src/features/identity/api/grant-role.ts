import { call } from '@/lib/api/call';
import type { RoleRequest } from '@api/schemas';

export const grantRole = (agencyId: string, personId: string, request: RoleRequest) =>
  call<unknown>(`/agencies/${agencyId}/people/${personId}/roles`, { method: 'POST', body: request });
