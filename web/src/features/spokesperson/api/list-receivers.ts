import { call } from '@/lib/api/call';
import type { ReceiversView } from '@api/schemas';
import { queryOptions } from '@tanstack/react-query';

/** The agencies that a release can be sent to. */
export const receiversQuery = (authorityId: string) =>
  queryOptions({
    queryKey: ['desk', authorityId, 'receivers'],
    queryFn: ({ signal }) => call<ReceiversView>(`/authorities/${authorityId}/receivers`, { signal }),
  });
