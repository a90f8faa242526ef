import { call } from '@/lib/api/call';
import type { FreezeRequest, FrozenPopulationView } from '@api/schemas';

export const freezePopulation = (wish: FreezeRequest) =>
  call<FrozenPopulationView>('/strategy/populations', { method: 'POST', body: wish });
