import { call } from '@/lib/api/call';
import type { PrintTitlesView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const titlesQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['print', agencyId, 'titles'],
    queryFn: ({ signal }) => call<PrintTitlesView>(`/agencies/${agencyId}/print/titles`, { signal }),
  });
