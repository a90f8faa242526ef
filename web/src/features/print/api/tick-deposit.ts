import { call } from '@/lib/api/call';
import type { DepositItem, FlatplanView } from '@api/schemas';

export const tickDeposit = (agencyId: string, id: string, item: DepositItem, done: boolean) =>
  call<FlatplanView>(`/agencies/${agencyId}/print/issues/${id}/deposit/${item}`, { method: 'PUT', body: { done } });
