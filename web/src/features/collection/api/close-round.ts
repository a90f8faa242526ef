import { call } from '@/lib/api/call';
import type { RoundOpenedView } from '@api/schemas';

export const closeRound = (id: string) => call<RoundOpenedView>(`/collection/rounds/${id}/close`, { method: 'POST' });
