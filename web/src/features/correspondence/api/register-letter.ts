import { call } from '@/lib/api/call';
import type { LetterRequest, LetterView } from '@api/schemas';

export const registerLetter = (agencyId: string, request: LetterRequest) =>
  call<LetterView>(`/agencies/${agencyId}/letters`, { method: 'POST', body: request });
