import { call } from '@/lib/api/call';
import type { SourceRequest } from '@api/schemas';

export const changeSource = (agencyId: string, id: string, request: SourceRequest) =>
  call<void>(`/agencies/${agencyId}/plan/sources/${id}`, { method: 'PUT', body: request });
