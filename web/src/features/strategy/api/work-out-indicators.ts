import { call } from '@/lib/api/call';
import type { Span } from './evidence-address';

export const workOutIndicators = (unit: string, span: Span, reason: string) =>
  call<{ changed: number; at: string }>(`/agencies/${unit}/indicators/computation`, { method: 'POST', body: { ...span, reason } });
