import { call } from '@/lib/api/call';
import type { SourceRequest } from '@api/schemas';

export const keepSource = (agencyId: string, story: string, request: SourceRequest) =>
  call<void>(`/agencies/${agencyId}/plan/stories/${story}/sources`, { method: 'POST', body: request });
