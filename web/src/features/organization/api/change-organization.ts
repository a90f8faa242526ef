import { call } from '@/lib/api/call';
import type { ChangeRequest, OrganizationView } from '@api/schemas';

export const changeOrganization = (id: string, request: ChangeRequest, idempotencyKey: string) =>
  call<OrganizationView>(`/organizations/${id}/changes`, { method: 'POST', body: request, idempotencyKey });
