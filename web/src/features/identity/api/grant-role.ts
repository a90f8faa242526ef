import { call } from '@/lib/api/call';
import type { RoleGrantRequest } from '@api/schemas';

export const grantRole = (agencyId: string, personId: string, request: RoleGrantRequest) =>
  call<unknown>(`/agencies/${agencyId}/people/${personId}/roles`, { method: 'POST', body: request });
