import { call } from '@/lib/api/call';
import type { EvidenceDetailView, EvidenceSnapshotView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';
import { spanOf } from './evidence-address';

/** @param period its days as in {@link spanOf}, or its code in the calendar, such as 2026-Q4 */
export const evidenceQuery = (unit: string, programme: string, indicator: string, period: string) =>
  queryOptions({
    queryKey: ['strategy', 'evidence', unit, programme, indicator, period],
    queryFn: ({ signal }) =>
      call<EvidenceDetailView>(`/agencies/${unit}/indicators/${programme}/${indicator}`, { signal, query: { ...(spanOf(period) ?? { period }) } }),
    refetchOnWindowFocus: false,
    staleTime: 60_000,
  });

export const snapshotQuery = (unit: string, id: string) =>
  queryOptions({
    queryKey: ['strategy', 'evidence-snapshot', unit, id],
    queryFn: ({ signal }) => call<EvidenceSnapshotView>(`/agencies/${unit}/indicators/snapshots/${id}`, { signal }),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
