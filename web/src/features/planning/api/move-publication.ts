import { call } from '@/lib/api/call';
import type { PieceView, PlannedActView } from '@api/schemas';

/** To another time; who had not seen the last change is told. */
export const movePublication = (agencyId: string, act: PlannedActView, version: number, at: string) =>
  call<PieceView>(`/agencies/${agencyId}/planned-acts/${act.id}/move`, { method: 'POST', body: { version, at } });
