import { call } from '@/lib/api/call';
import type { ReopenRoundRequest, RoundOpenedView } from '@api/schemas';

export const reopenRound = (id: string, body: ReopenRoundRequest) => call<RoundOpenedView>(`/collection/rounds/${id}/reopen`, { method: 'POST', body });
