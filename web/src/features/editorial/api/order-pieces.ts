import { call } from '@/lib/api/call';
import type { BulkOrder, OrderResultsView } from '@api/schemas';

export const MOST_ORDERS = 200;
const ANSWER_WITHIN_MS = 120_000;

export const orderPieces = (agencyId: string, orders: BulkOrder[], idempotencyKey: string) =>
  call<OrderResultsView>(`/agencies/${agencyId}/piece-orders`, {
    method: 'POST', body: { orders }, idempotencyKey, answerWithinMs: ANSWER_WITHIN_MS,
  });
