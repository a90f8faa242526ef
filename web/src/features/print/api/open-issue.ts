import { call } from '@/lib/api/call';
import type { FlatplanView, PrintIssueRequest } from '@api/schemas';

export const openIssue = (agencyId: string, request: PrintIssueRequest) =>
  call<FlatplanView>(`/agencies/${agencyId}/print/issues`, { method: 'POST', body: request });
