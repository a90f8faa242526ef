import { call } from '@/lib/api/call';
import type { PressRequestView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';
import type { Side } from './list-requests';

const READ: Record<Side, (owner: string, id: string, signal: AbortSignal) => Promise<PressRequestView>> = {
  agencies: (owner, id, signal) => call<PressRequestView>(`/agencies/${owner}/press-requests/${id}`, { signal }),
  authorities: (owner, id, signal) => call<PressRequestView>(`/authorities/${owner}/press-requests/${id}`, { signal }),
};

export const requestQuery = (side: Side, owner: string, id: string) =>
  queryOptions({
    queryKey: ['press-requests', owner, 'one', id],
    queryFn: ({ signal }) => READ[side](owner, id, signal),
  });
