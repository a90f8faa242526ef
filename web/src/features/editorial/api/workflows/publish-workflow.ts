import { call } from '@/lib/api/call';
import type { WorkflowView } from '@api/schemas';

export const publishWorkflow = (agencyId: string, id: string, version: number) =>
  call<WorkflowView>(`/agencies/${agencyId}/workflows/${id}/versions`, { method: 'POST', body: { version } });
