import { call } from '@/lib/api/call';
import type { EvidenceDetailView, EvidenceSnapshotView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';
import type { Span } from './evidence-address';

export const evidenceQuery = (unit: string, programme: string, indicator: string, span: Span | undefined) =>
  queryOptions({
    queryKey: ['strategy', 'evidence', unit, programme, indicator, span?.first ?? '', span?.last ?? ''],
    queryFn: ({ signal }) =>
      call<EvidenceDetailView>(`/agencies/${unit}/indicators/${programme}/${indicator}`, { signal, query: { ...span } }),
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
