import { call } from '@/lib/api/call';
import type { OperationView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const ASK_EVERY_MS = 5_000;

export const operationQuery = queryOptions({
  queryKey: ['operation'],
  queryFn: ({ signal }) => call<OperationView>('/operation', { signal }),
  refetchInterval: ASK_EVERY_MS,
});
