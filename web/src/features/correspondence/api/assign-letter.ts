import { call } from '@/lib/api/call';
import type { LetterView } from '@api/schemas';

export const assignLetter = (agencyId: string, id: string, version: number, personId: string | null) =>
  call<LetterView>(`/agencies/${agencyId}/letters/${id}/handler`, { method: 'PUT', body: { version, personId } });
