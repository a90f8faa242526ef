import { call } from '@/lib/api/call';
import type { WorkflowRequest, WorkflowView } from '@api/schemas';

export const beginWorkflow = (agencyId: string, request: WorkflowRequest) =>
  call<WorkflowView>(`/agencies/${agencyId}/workflows`, { method: 'POST', body: request });
