import { call } from '@/lib/api/call';
import type { KeptVersionView } from '@api/schemas';

export const keepVersion = (agencyId: string, pieceId: string, name: string) =>
  call<KeptVersionView>(`/agencies/${agencyId}/pieces/${pieceId}/versions`, { method: 'POST', body: { name } });
