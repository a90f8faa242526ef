import { call } from '@/lib/api/call';
import type { WorkflowRequest, WorkflowView } from '@api/schemas';

export const changeWorkflow = (agencyId: string, id: string, request: WorkflowRequest) =>
  call<WorkflowView>(`/agencies/${agencyId}/workflows/${id}`, { method: 'PATCH', body: request });
