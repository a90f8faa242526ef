import { call } from '@/lib/api/call';
import type { OpenedIssuesView, PrintIssuesRequest } from '@api/schemas';

export const openIssues = (agencyId: string, titleId: string, request: PrintIssuesRequest) =>
  call<OpenedIssuesView>(`/agencies/${agencyId}/print/titles/${titleId}/issues`, { method: 'POST', body: request });
