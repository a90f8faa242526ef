import { call } from '@/lib/api/call';
import type { LetterView } from '@api/schemas';

export const eraseSender = (agencyId: string, id: string, version: number, words: boolean) =>
  call<LetterView>(`/agencies/${agencyId}/letters/${id}/erasure`, { method: 'POST', body: { version, words } });
