import { call } from '@/lib/api/call';
import type { NewServiceTokenView, ServiceTokenRequest } from '@api/schemas';

export const makeService = (agencyId: string, request: ServiceTokenRequest) =>
  call<NewServiceTokenView>(`/agencies/${agencyId}/service-tokens`, { method: 'POST', body: request });
