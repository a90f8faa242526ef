import { call } from '@/lib/api/call';
import type { CheckSettingsView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

export const checkSettingsQuery = (agencyId: string) =>
  queryOptions({
    queryKey: ['check-settings', agencyId],
    queryFn: ({ signal }) => call<CheckSettingsView>(`/agencies/${agencyId}/check-settings`, { signal }),
  });
