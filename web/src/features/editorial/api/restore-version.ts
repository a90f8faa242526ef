import { call } from '@/lib/api/call';
import type { RestoredView } from '@api/schemas';

export const restoreVersion = (agencyId: string, pieceId: string, number: number) =>
  call<RestoredView>(`/agencies/${agencyId}/pieces/${pieceId}/versions/${number}/restore`, { method: 'POST' });
