import { call } from '@/lib/api/call';
import type { NewOrganization, OrganizationView } from '@api/schemas';

export const addOrganization = (request: NewOrganization, idempotencyKey: string) =>
  call<OrganizationView>('/organizations', { method: 'POST', body: request, idempotencyKey });
