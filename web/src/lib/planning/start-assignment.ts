import { call } from '@/lib/api/call';
import type { StartedView } from '@api/schemas';

/** Opens the piece; asked again it answers with the same piece. */
export const startAssignment = (agencyId: string, id: string) =>
  call<StartedView>(`/agencies/${agencyId}/plan/assignments/${id}/start`, { method: 'POST', body: {} });
