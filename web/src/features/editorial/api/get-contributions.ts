import { apiUrl, call } from '@/lib/api/call';
import type { ContributionsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';
import { lasting, type TextKey } from './compare';

export const contributionsQuery = (agencyId: string, pieceId: string, at: TextKey) =>
  queryOptions({
    queryKey: ['contributions', agencyId, pieceId, at],
    queryFn: ({ signal }) =>
      call<ContributionsView>(`/agencies/${agencyId}/pieces/${pieceId}/contributions`, { query: { at }, signal }),
    staleTime: lasting(at),
  });

export const contributionsCsvUrl = (agencyId: string, pieceId: string, at: TextKey) =>
  apiUrl(`/agencies/${agencyId}/pieces/${pieceId}/contributions.csv`, { at });
