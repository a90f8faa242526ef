import { call } from '@/lib/api/call';
import type { OpenRoundRequest, PlannedRoundView, RoundOpenedView } from '@api/schemas';

export const planRound = (wish: OpenRoundRequest) => call<PlannedRoundView>('/collection/rounds/plan', { method: 'POST', body: wish });

export const openRound = (wish: OpenRoundRequest) => call<RoundOpenedView>('/collection/rounds', { method: 'POST', body: wish });
