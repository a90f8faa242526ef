import { call } from '@/lib/api/call';
import type { FlatplanView, PrintIssueActRequest } from '@api/schemas';

export const actOnIssue = (agencyId: string, id: string, request: PrintIssueActRequest) =>
  call<FlatplanView>(`/agencies/${agencyId}/print/issues/${id}/acts`, { method: 'POST', body: request });
