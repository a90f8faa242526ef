import { call } from '@/lib/api/call';
import type { PageChangeRequest } from '@api/schemas';

export const changePage = (agencyId: string, id: string, request: PageChangeRequest) =>
  call<void>(`/agencies/${agencyId}/print/pages/${id}`, { method: 'PATCH', body: request });
