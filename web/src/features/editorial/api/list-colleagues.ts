import { call } from '@/lib/api/call';
import type { Page, StaffView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

const FRESH_MS = 300_000;

/** Those who work here now, by name. */
export const colleaguesQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['colleagues', agencyId],
    queryFn: async ({ signal }) => {
      const all = await call<Page<StaffView>>(`/agencies/${agencyId}/people`, { signal });
      return all.items.filter((one) => one.state !== 'invited').map((one) => ({ value: one.personId, label: one.name }));
    },
    staleTime: FRESH_MS,
  });
