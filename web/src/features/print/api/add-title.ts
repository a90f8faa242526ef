import { call } from '@/lib/api/call';
import type { PrintTitleRequest, PrintTitleView } from '@api/schemas';

export const addTitle = (agencyId: string, request: PrintTitleRequest) =>
  call<PrintTitleView>(`/agencies/${agencyId}/print/titles`, { method: 'POST', body: request });
