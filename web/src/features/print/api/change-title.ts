import { call } from '@/lib/api/call';
import type { PrintTitleRequest, PrintTitleView } from '@api/schemas';

export const changeTitle = (agencyId: string, id: string, request: PrintTitleRequest) =>
  call<PrintTitleView>(`/agencies/${agencyId}/print/titles/${id}`, { method: 'PUT', body: request });
