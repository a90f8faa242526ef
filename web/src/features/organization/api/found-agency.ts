import { call } from '@/lib/api/call';
import type { FoundedAgencyView, NewAgency } from '@api/schemas';

export const foundAgency = (request: NewAgency, idempotencyKey: string) =>
  call<FoundedAgencyView>('/agencies', { method: 'POST', body: request, idempotencyKey });
