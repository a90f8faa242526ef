import { call } from '@/lib/api/call';
import type { OrganizationRequest, OrganizationView } from '@api/schemas';

export const addOrganization = (request: OrganizationRequest, idempotencyKey: string) =>
  call<OrganizationView>('/organizations', { method: 'POST', body: request, idempotencyKey });
