import { call } from '@/lib/api/call';
import type { EvidenceComputationView } from '@api/schemas';
import type { Span } from './evidence-address';

export const workOutIndicators = (unit: string, span: Span, reason: string) =>
  call<EvidenceComputationView>(`/agencies/${unit}/indicators/computation`, { method: 'POST', body: { ...span, reason } });
