import { call } from '@/lib/api/call';
import type { FlatplanView, PrintIssueChangeRequest } from '@api/schemas';

export const changeIssue = (agencyId: string, id: string, request: PrintIssueChangeRequest) =>
  call<FlatplanView>(`/agencies/${agencyId}/print/issues/${id}`, { method: 'PATCH', body: request });
