import { call } from '@/lib/api/call';
import type { SharedView, SourceRequest } from '@api/schemas';

export const keepSource = (agencyId: string, story: string, request: SourceRequest) =>
  call<SharedView>(`/agencies/${agencyId}/plan/stories/${story}/sources`, { method: 'POST', body: request });
