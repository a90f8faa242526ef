import { call } from '@/lib/api/call';
import type { PageActRequest } from '@api/schemas';

export const actOnPage = (agencyId: string, id: string, request: PageActRequest) =>
  call<void>(`/agencies/${agencyId}/print/pages/${id}/acts`, { method: 'POST', body: request });
