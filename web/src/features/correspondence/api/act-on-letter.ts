import { call } from '@/lib/api/call';
import type { LetterActRequest, LetterView } from '@api/schemas';

export const actOnLetter = (agencyId: string, id: string, request: LetterActRequest) =>
  call<LetterView>(`/agencies/${agencyId}/letters/${id}/acts`, { method: 'POST', body: request });
