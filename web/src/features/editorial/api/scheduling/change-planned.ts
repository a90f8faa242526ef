import { call } from '@/lib/api/call';
import type { PieceView, PlannedActView } from '@api/schemas';

export type PlannedChange = 'cancel' | 'move' | 'again';

/** @param at only for moving */
export function changePlanned(agencyId: string, act: PlannedActView, change: PlannedChange, at?: string) {
  const body = { version: act.version };
  switch (change) {
    case 'cancel': return call<PieceView>(`/agencies/${agencyId}/planned-acts/${act.id}/cancel`, { method: 'POST', body });
    case 'move': return call<PieceView>(`/agencies/${agencyId}/planned-acts/${act.id}/move`, { method: 'POST', body: { ...body, at } });
    case 'again': return call<PieceView>(`/agencies/${agencyId}/planned-acts/${act.id}/again`, { method: 'POST', body });
  }
}
