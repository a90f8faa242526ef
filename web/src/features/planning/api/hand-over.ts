import { call } from '@/lib/api/call';
import type { HandedView } from '@api/schemas';

export const handOver = (agencyId: string, leaveId: string) =>
  call<HandedView>(`/agencies/${agencyId}/leaves/${leaveId}/hand-over`, { method: 'POST', body: {} });
