import { call } from '@/lib/api/call';
import type { PieceView, PlannedActView } from '@api/schemas';

export type PlannedChange = 'cancel' | 'move' | 'again';

/** @param at only for moving */
export const changePlanned = (agencyId: string, act: PlannedActView, change: PlannedChange, at?: string) =>
  call<PieceView>(`/agencies/${agencyId}/planned-acts/${act.id}/${change}`, { method: 'POST', body: { version: act.version, at } });
